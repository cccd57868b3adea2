package dev.lathe.benchmarks;

import java.io.IOException;

/** Rounds of measuring. One that other work on the machine has disturbed is run again, but not for ever. */
final class Rounds {

    private static final int MOST_REPEATED = 100;
    private static final double MUCH = 0.1;

    private int repeated;

    /** One round of a race. */
    interface Round {
        /** Measures, and notes what was measured for the round of this number. */
        void run(int number) throws IOException;
    }

    /** Runs rounds with the numbers from 0 on, so many of them. */
    void run(int count, Round round) throws IOException {
        for (int number = 0; number < count; number++) {
            OtherWork before = OtherWork.now();
            round.run(number);
            if (OtherWork.now().since(before) > MUCH && repeated < MOST_REPEATED) {
                repeated++;
                number--;
            }
        }
    }

    /** Says how quiet the machine was. */
    @Override
    public String toString() {
        return repeated + " disturbed rounds repeated" + (repeated < MOST_REPEATED ? "" : ", then taken as they were");
    }
}
