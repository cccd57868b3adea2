package dev.lathe.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a process for the same again and again. Every call has an id of its own, and all have one length. */
final class Asking {

    private static final int FIRST_ID = 1000;
    private static final int LAST_ID = 9999;

    static final int CALL_LENGTH = Opening.STATELESS_CALL.length() + 1;

    private static final byte[] CALLS = calls();

    private final Running process;
    private final byte[] buffer = new byte[1 << 16];
    private final int answerLength;
    private int next;

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
        if (next + count > LAST_ID - FIRST_ID) {
            next = 0;
        }
        process.send(CALLS, next * CALL_LENGTH, count * CALL_LENGTH);
        next += count;
    }

    private static byte[] calls() {
        StringBuilder calls = new StringBuilder();
        for (int id = FIRST_ID; id <= LAST_ID; id++) {
            calls.append(Opening.STATELESS_CALL.replace("1000", String.valueOf(id)))
                    .append('\n');
        }
        return calls.toString().getBytes(StandardCharsets.UTF_8);
    }
}
