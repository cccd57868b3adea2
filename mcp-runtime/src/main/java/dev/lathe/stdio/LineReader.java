package dev.lathe.stdio;

import dev.lathe.wire.Inbound;
import dev.lathe.wire.RpcError;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts the input into lines, in one array that grows up to the longest line allowed and shrinks again. A longer line is
 * refused once and skipped to its end; a line that does not end at all ends the connection.
 */
final class LineReader implements Runnable {

    static final int LONGEST_LINE = 16 * 1024 * 1024;
    private static final long LONGEST_SKIP = 10L * LONGEST_LINE;
    private static final int USUAL = 64 * 1024;

    private final InputStream in;
    private final Inbound inbound;
    private final LineWriter writer;
    private final Stdio.Ending ending;

    private byte[] buffer = new byte[USUAL];
    private int start;
    private int end;
    private long skipped = -1;

    LineReader(InputStream in, Inbound inbound, LineWriter writer, Stdio.Ending ending) {
        this.in = in;
        this.inbound = inbound;
        this.writer = writer;
        this.ending = ending;
    }

    @Override
    public void run() {
        try {
            while (skipped <= LONGEST_SKIP) {
                makeRoom();
                int searched = end;
                int count = in.read(buffer, end, buffer.length - end);
                if (count < 0) {
                    lastLine();
                    ending.because(Stdio.End.INPUT_ENDED);
                    return;
                }
                end += count;
                takeLines(searched);
            }
            ending.because(Stdio.End.FLOODED);
        } catch (IOException closed) {
            ending.because(Stdio.End.INPUT_ENDED);
        }
    }

    /** Takes every line that ends in what has been read; nothing before {@code from} ends one. */
    private void takeLines(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '\n') {
                if (skipped < 0) {
                    takeLine(start, i);
                }
                skipped = -1;
                start = i + 1;
            }
        }
        if (skipped >= 0) {
            skipped += (long) end - start;
            start = end;
        } else if (end - start > LONGEST_LINE) {
            skipped = (long) end - start;
            start = end;
            inbound.refuse(
                    new RpcError(RpcError.INVALID_REQUEST, "a message must have at most 16 MiB; this one was skipped"),
                    writer);
        }
    }

    private void takeLine(int from, int to) {
        int last = to;
        while (last > from && isBlank(buffer[last - 1])) {
            last--;
        }
        if (last > from) {
            inbound.receive(buffer, from, last - from, writer);
        }
    }

    /** A last line without a newline may still be a whole message. */
    private void lastLine() {
        if (skipped < 0) {
            takeLine(start, end);
        }
    }

    /** Leaves room to read into: moves what is unfinished to the front, and grows or shrinks the array. */
    private void makeRoom() {
        int unfinished = end - start;
        if (unfinished == 0 && buffer.length > USUAL) {
            buffer = new byte[USUAL];
        } else if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, unfinished);
        }
        start = 0;
        end = unfinished;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, LONGEST_LINE + USUAL));
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }
}
