package dev.lathe.benchmarks;

import java.util.List;

/** Options of the JVM, which the server and the floor beside it always share. */
record Flags(String name, List<String> options) {

    static final Flags DEFAULT = new Flags("default flags", List.of());

    /** What a small server on stdio would use. */
    static final Flags SMALL = of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static Flags of(String... options) {
        return new Flags(String.join(" ", options), List.of(options));
    }
}
