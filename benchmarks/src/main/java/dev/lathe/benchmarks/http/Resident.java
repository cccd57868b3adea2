package dev.lathe.benchmarks.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process has in memory, as Linux tells it.
 *
 * @param kilobytes of memory
 * @param threads of the system, virtual ones not among them
 */
record Resident(long kilobytes, long threads) {

    static Resident of(long pid) throws IOException {
        long kilobytes = 0;
        long threads = 0;
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
            if (line.startsWith("VmRSS:")) {
                kilobytes = number(line);
            } else if (line.startsWith("Threads:")) {
                threads = number(line);
            }
        }
        return new Resident(kilobytes, threads);
    }

    /** Returns the larger number of each. */
    Resident atLeast(Resident other) {
        return new Resident(Math.max(kilobytes, other.kilobytes), Math.max(threads, other.threads));
    }

    private static long number(String line) {
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
    }
}
