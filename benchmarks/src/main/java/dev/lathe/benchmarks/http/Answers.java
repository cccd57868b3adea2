package dev.lathe.benchmarks.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds where each answer on a connection ends, and looks at little else. */
final class Answers {

    private static final byte[] OK = "HTTP/1.1 200 ".getBytes(StandardCharsets.US_ASCII);
    private static final String LENGTH = "\r\ncontent-length:";
    private static final String CHUNKED = "\r\ntransfer-encoding: chunked";

    private final byte[] line = new byte[4_096];
    private int lineLength;
    private State state = State.HEAD;
    private long left;

    private enum State {
        HEAD,
        /** As long as the head said. */
        BODY,
        CHUNK_HEAD,
        /** A chunk and the end of its line. */
        CHUNK,
        /** The empty line after the last chunk. */
        LAST
    }

    /**
     * Takes all that has arrived; tells whether that was the end of an answer.
     *
     * @throws IOException if it is no success, or something follows that was not asked for
     */
    boolean take(ByteBuffer arrived) throws IOException {
        while (arrived.hasRemaining()) {
            if (isOver(arrived)) {
                if (arrived.hasRemaining()) {
                    throw new IOException("more than one answer");
                }
                state = State.HEAD;
                lineLength = 0;
                return true;
            }
        }
        return false;
    }

    /** Takes what belongs to this state; tells whether the answer ends there. */
    private boolean isOver(ByteBuffer arrived) throws IOException {
        return switch (state) {
            case HEAD -> hasHead(arrived) && isWholeAfterHead();
            case BODY -> hasSkipped(arrived);
            case CHUNK_HEAD -> {
                if (hasLine(arrived)) {
                    beginChunk();
                }
                yield false;
            }
            case CHUNK -> {
                if (hasSkipped(arrived)) {
                    state = State.CHUNK_HEAD;
                }
                yield false;
            }
            case LAST -> hasLine(arrived);
        };
    }

    private boolean hasHead(ByteBuffer arrived) throws IOException {
        while (arrived.hasRemaining()) {
            add(arrived.get());
            if (lineLength > 3 && line[lineLength - 1] == '\n' && line[lineLength - 3] == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean hasLine(ByteBuffer arrived) throws IOException {
        while (arrived.hasRemaining()) {
            byte next = arrived.get();
            if (next == '\n') {
                return true;
            }
            add(next);
        }
        return false;
    }

    private void add(byte next) throws IOException {
        if (lineLength == line.length) {
            throw new IOException("a head that is too long");
        }
        line[lineLength++] = next;
    }

    private boolean isWholeAfterHead() throws IOException {
        for (int i = 0; i < OK.length; i++) {
            if (line[i] != OK[i]) {
                throw new IOException("no success: " + taken());
            }
        }
        String head = taken().toLowerCase(Locale.ROOT);
        int length = head.indexOf(LENGTH);
        if (length >= 0) {
            int start = length + LENGTH.length();
            left = Long.parseLong(
                    head.substring(start, head.indexOf('\r', start)).trim());
            state = State.BODY;
            return left == 0;
        }
        if (!head.contains(CHUNKED)) {
            throw new IOException("neither a length nor chunks: " + head);
        }
        state = State.CHUNK_HEAD;
        return false;
    }

    private void beginChunk() {
        int size = Integer.parseInt(taken().trim(), 16);
        left = size + 2L;
        state = size == 0 ? State.LAST : State.CHUNK;
    }

    private boolean hasSkipped(ByteBuffer arrived) {
        int skipped = (int) Math.min(left, arrived.remaining());
        arrived.position(arrived.position() + skipped);
        left -= skipped;
        return left == 0;
    }

    private String taken() {
        String text = new String(line, 0, lineLength, StandardCharsets.ISO_8859_1);
        lineLength = 0;
        return text;
    }
}
