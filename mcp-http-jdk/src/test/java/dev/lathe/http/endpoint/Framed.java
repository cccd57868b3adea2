package dev.lathe.http.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The body of a response. A connection that breaks before its end is no end. */
final class Framed extends InputStream {

    private final InputStream in;
    private final boolean isChunked;
    private long left;
    private boolean over;

    private Framed(InputStream in, boolean isChunked, long left) {
        this.in = in;
        this.isChunked = isChunked;
        this.left = left;
    }

    static InputStream body(InputStream in, Map<String, String> headers, boolean isNone) {
        if (isNone) {
            return InputStream.nullInputStream();
        }
        boolean isChunked = "chunked".equals(headers.get("Transfer-Encoding"));
        return new Framed(in, isChunked, isChunked ? 0 : Long.parseLong(headers.get("Content-Length")));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0 && isChunked && !over) {
            beginChunk();
        }
        if (left == 0 || length == 0) {
            return length == 0 ? 0 : -1;
        }
        int count = orBroken(in.read(bytes, offset, (int) Math.min(left, length)));
        left -= count;
        if (left == 0 && isChunked) {
            line(in);
        }
        return count;
    }

    private void beginChunk() throws IOException {
        left = Long.parseLong(line(in), 16);
        over = left == 0;
        if (over) {
            line(in);
        }
    }

    /** Reads a line that must have an end. */
    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = orBroken(in.read()); next != '\n'; next = orBroken(in.read())) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static int orBroken(int next) throws IOException {
        if (next < 0) {
            throw new EOFException("the connection has ended in the middle");
        }
        return next;
    }
}
