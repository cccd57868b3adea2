package dev.lathe.http.corpus;

import java.io.IOException;
import java.io.InputStream;

/** A body in chunks, without them. What comes behind its end is left where it is. */
final class Chunks extends InputStream {

    private final InputStream in;
    private int left;
    private boolean over;

    Chunks(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        if (left == 0 && !over) {
            left = Integer.parseInt(Answer.line(in), 16);
            over = left == 0;
            if (over) {
                Answer.line(in);
            }
        }
        if (over) {
            return -1;
        }
        int next = in.read();
        if (--left == 0) {
            Answer.line(in);
        }
        return next;
    }
}
