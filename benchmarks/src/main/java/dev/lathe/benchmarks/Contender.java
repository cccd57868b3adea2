package dev.lathe.benchmarks;

import java.io.IOException;

/** One line of a table of starts: a program and what is said to it. */
record Contender(String name, Program program, Opening opening) {

    /** Returns the milliseconds from the start of a process to its first answer. */
    double start() throws IOException {
        long begin = System.nanoTime();
        try (Running process = program.start()) {
            opening.hold(process);
            return (System.nanoTime() - begin) / 1e6;
        }
    }
}
