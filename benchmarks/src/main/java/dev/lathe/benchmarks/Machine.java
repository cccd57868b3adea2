package dev.lathe.benchmarks;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Where something was measured. */
public final class Machine {

    private Machine() {}

    /** Prints a line with the time, the Java and the machine. */
    public static void print() {
        System.out.printf(
                "%s, Java %s (%s), %d cores, %s %s%n",
                ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
                Runtime.version(),
                System.getProperty("java.vendor"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }
}
