package dev.lathe.benchmarks;

import java.util.Arrays;

/** What was measured of one contender, round by round. */
public final class Sample {

    private final double[] rounds;

    /** Takes one value for each round; the first round only warms up. */
    public Sample(double[] all) {
        this.rounds = Arrays.copyOfRange(all, 1, all.length);
    }

    double least() {
        return Arrays.stream(rounds).min().orElseThrow();
    }

    /** Returns the value in the middle. */
    public double median() {
        return median(rounds);
    }

    /** Returns the ratio of the medians, and in brackets the median of the ratios within each round. */
    public String over(Sample floor) {
        double[] pairs = new double[rounds.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = rounds[i] / floor.rounds[i];
        }
        return String.format("%.2f (%.2f)", median() / floor.median(), median(pairs));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
