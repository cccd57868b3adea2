package dev.lathe.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** What a JVM may keep of one run, to start faster in the next. */
enum Archive {
    /** The classes, as the JVM holds them in memory: from Java 13 on. */
    SHARED_CLASSES("class data sharing", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
    /** The classes, linked, and what was learned of their methods: from Java 25 on in one step. */
    AOT_CACHE("AOT cache", "-XX:AOTCacheOutput=", "-XX:AOTCache=");

    private static final int FIRST_WITH_AOT_CACHE = 25;

    private final String words;
    private final String make;
    private final String use;

    Archive(String words, String make, String use) {
        this.words = words;
        this.make = make;
        this.use = use;
    }

    /** Returns the newest kind that the running Java has. */
    static Archive newest() {
        return Runtime.version().feature() >= FIRST_WITH_AOT_CACHE ? AOT_CACHE : SHARED_CLASSES;
    }

    /** Makes an archive in a run that hears these openings, and returns the program that uses it. */
    Program archived(Program program, Path file, Opening... openings) throws IOException {
        try (Running training = program.with(make + file).start()) {
            for (Opening opening : openings) {
                opening.hold(training);
            }
        }
        return program.with(use + file);
    }

    @Override
    public String toString() {
        return words + " (" + use + ")";
    }
}
