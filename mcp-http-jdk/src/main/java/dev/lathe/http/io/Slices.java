package dev.lathe.http.io;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Hands on what is written in slices, each of which has the limit to itself: a client may be slow, but not stand still.
 * The JDK's server keeps a buffer of twice the longest write with each connection, which slices keep small.
 */
final class Slices extends OutputStream {

    private static final int SLICE = 256 * 1024;

    private final OutputStream out;
    private final Watch watch;

    Slices(OutputStream out, Watch watch) {
        this.out = out;
        this.watch = watch;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int end = offset + length;
        for (int from = offset; from < end; from += SLICE) {
            out.write(bytes, from, Math.min(SLICE, end - from));
            watch.renew();
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
