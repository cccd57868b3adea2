package dev.lathe.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a process for the same again and again. Every call has an id of its own, and all have one length. */
final class Asking {

    static final int CALL_LENGTH = Opening.STATELESS_CALL.length() + 1;

    private static final byte[] CALL = (Opening.STATELESS_CALL + "\n").getBytes(StandardCharsets.UTF_8);
    private static final String FIRST_ID = "100000000";
    private static final int END_OF_ID = Opening.STATELESS_CALL.indexOf(FIRST_ID) + FIRST_ID.length();

    private final Running process;
    private final byte[] buffer = new byte[1 << 16];
    private final int answerLength;
    private int lastId = Integer.parseInt(FIRST_ID);

    Asking(Running process) throws IOException {
        this.process = process;
        process.send(Opening.STATELESS_CALL);
        this.answerLength = process.receive().length() + 1;
    }

    /** Returns the bytes of an answer, with the end of its line. */
    int answerLength() {
        return answerLength;
    }

    /** Keeps so many calls unanswered for so long, and returns how many answers came in a second. */
    double perSecond(int depth, Duration duration) throws IOException {
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        long answered = 0;
        long received = 0;
        int open = depth;
        ask(depth);
        while (open > 0) {
            received += process.receive(buffer);
            int arrived = (int) (received / answerLength - answered);
            answered += arrived;
            open -= arrived;
            if (arrived > 0 && System.nanoTime() < end) {
                ask(arrived);
                open += arrived;
            }
        }
        if (received != answered * answerLength) {
            throw new IOException("an answer was not like the first");
        }
        return answered * 1e9 / (System.nanoTime() - begin);
    }

    private void ask(int count) throws IOException {
        byte[] calls = new byte[count * CALL_LENGTH];
        for (int start = 0; start < calls.length; start += CALL_LENGTH) {
            System.arraycopy(CALL, 0, calls, start, CALL_LENGTH);
            lastId++;
            writeId(calls, start + END_OF_ID);
        }
        process.send(calls, 0, calls.length);
    }

    /** An id that comes again too soon is refused: a slow call may be overtaken by thousands. */
    private void writeId(byte[] calls, int end) {
        int rest = lastId;
        for (int i = end - 1; rest > 0; i--) {
            calls[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
