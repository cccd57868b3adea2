package dev.lathe.benchmarks;

import java.io.IOException;

/** Rounds of measuring. One that other work on the machine has disturbed is run again, but not for ever. */
public final class Rounds {

    private static final double MUCH = 0.1;

    private final int mostRepeated;
    private int repeated;

    Rounds() {
        this(100);
    }

    /** Makes rounds of which at most so many are run again, in all. */
    public Rounds(int mostRepeated) {
        this.mostRepeated = mostRepeated;
    }

    /** One round of a race. */
    public interface Round {
        /** Measures, and notes what was measured for the round of this number. */
        void run(int number) throws IOException;
    }

    /** Runs rounds with the numbers from 0 on, so many of them. */
    public void run(int count, Round round) throws IOException {
        for (int number = 0; number < count; number++) {
            OtherWork before = OtherWork.now();
            round.run(number);
            if (OtherWork.now().since(before) > MUCH && repeated < mostRepeated) {
                repeated++;
                number--;
            }
        }
    }

    /** Says how quiet the machine was. */
    @Override
    public String toString() {
        return repeated + " disturbed rounds repeated" + (repeated < mostRepeated ? "" : ", then taken as they were");
    }
}
