package dev.lathe.stdio;

import dev.lathe.wire.Inbound;
import dev.lathe.wire.RpcError;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts the input into lines, in one array that grows up to the longest line allowed and shrinks again. A longer line is
 * refused once and skipped to its end; a line that does not end at all ends the connection.
 */
final class LineReader implements Runnable {

    private static final int USUAL = 64 * 1024;
    private static final int LONGEST_LINE = 16 * 1024 * 1024;
    private static final int MOST_SKIPPED = 10;

    private final InputStream in;
    private final Inbound inbound;
    private final LineWriter writer;
    private final Stdio.Ending ending;
    private final int usual;
    private final int longest;

    private byte[] buffer;
    private int start;
    private int end;
    private long skipped;

    LineReader(InputStream in, Inbound inbound, LineWriter writer, Stdio.Ending ending) {
        this(in, inbound, writer, ending, USUAL, LONGEST_LINE);
    }

    /** Reads so many bytes at a time, and lines of so many bytes at the most. */
    LineReader(InputStream in, Inbound inbound, LineWriter writer, Stdio.Ending ending, int usual, int longest) {
        this.in = in;
        this.inbound = inbound;
        this.writer = writer;
        this.ending = ending;
        this.usual = usual;
        this.longest = longest;
        this.buffer = new byte[usual];
    }

    @Override
    public void run() {
        Stdio.End reason = Stdio.End.INPUT_ENDED;
        try {
            reason = readAll();
        } catch (IOException closed) {
            // As good as an end.
        } finally {
            ending.because(reason);
        }
    }

    private Stdio.End readAll() throws IOException {
        while (!ending.isOver() && skipped <= (long) MOST_SKIPPED * longest) {
            makeRoom();
            int searched = end;
            int count = in.read(buffer, end, Math.min(usual, buffer.length - end));
            if (count < 0) {
                takeLine(end);
                return Stdio.End.INPUT_ENDED;
            }
            end += count;
            takeLines(searched);
        }
        return Stdio.End.FLOODED;
    }

    /** Takes every line that ends in what has been read; nothing before {@code from} ends one. */
    private void takeLines(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '\n') {
                takeLine(i);
                start = i + 1;
                skipped = 0;
            }
        }
        if (skipped > 0 || end - start > longest) {
            skip();
        }
    }

    /** Takes the line that ends before {@code to}, unless it is the rest of one that was refused. */
    private void takeLine(int to) {
        if (skipped > 0 || ending.isOver()) {
            return;
        }
        int last = to;
        while (last > start && isBlank(buffer[last - 1])) {
            last--;
        }
        if (to - start > longest) {
            refuse();
        } else if (last > start) {
            inbound.receive(buffer, start, last - start, writer);
        }
    }

    private void skip() {
        if (skipped == 0) {
            refuse();
        }
        skipped += (long) end - start;
        start = end;
    }

    private void refuse() {
        inbound.refuse(
                new RpcError(RpcError.INVALID_REQUEST, "a message must have at most 16 MiB; this one was skipped"),
                writer);
    }

    /** Leaves room to read into: moves what is unfinished to the front, in an array of the size it needs. */
    private void makeRoom() {
        int unfinished = end - start;
        byte[] roomy = buffer;
        if (unfinished < usual) {
            roomy = buffer.length == usual ? buffer : new byte[usual];
        } else if (unfinished == buffer.length) {
            roomy = new byte[Math.min(buffer.length * 2, longest + usual)];
        }
        System.arraycopy(buffer, start, roomy, 0, unfinished);
        buffer = roomy;
        start = 0;
        end = unfinished;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }
}
