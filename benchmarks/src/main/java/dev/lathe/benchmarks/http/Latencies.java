package dev.lathe.benchmarks.http;

import java.util.Arrays;

/** How long answers took, in nanoseconds. */
final class Latencies {

    private long[] all = new long[1 << 16];
    private int count;

    void add(long nanos) {
        if (count == all.length) {
            all = Arrays.copyOf(all, 2 * count);
        }
        all[count++] = nanos;
    }

    int count() {
        return count;
    }

    /** Returns what so large a part of them did not exceed, in microseconds: 1 for all. */
    double quantile(double part) {
        long[] sorted = Arrays.copyOf(all, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(part * count) - 1)] / 1e3;
    }
}
