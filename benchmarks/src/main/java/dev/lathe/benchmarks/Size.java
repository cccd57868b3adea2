package dev.lathe.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the jar weighs, and how many classes it takes to answer. */
record Size(Workbench workbench) {

    void print() throws IOException {
        System.out.printf(
                "%nSIZE; limit: 300 KB%n%,d bytes: %s%n",
                Files.size(workbench.jar()), workbench.jar().getFileName());
        System.out.printf("%n%-22s %8s %8s%n", "classes loaded", "own", "JDK's");
        print("echo, -cp", workbench.echoFolder(), Opening.STATELESS);
        print("echo, -jar", workbench.echoJar(), Opening.STATELESS);
        print("server, stateless", workbench.server(), Opening.STATELESS);
        print("server, session", workbench.server(), Opening.SESSION);
    }

    private void print(String name, Program program, Opening opening) throws IOException {
        Path log = workbench.folder().resolve("classes.log");
        List<String> classes = loaded(program, opening, log).lines().toList();
        // A class of the program comes from a folder or jar, one of the JDK from its image or archive.
        long own =
                classes.stream().filter(line -> line.contains("source: file:")).count();
        System.out.printf("%-22s %8d %8d%n", name, own, classes.size() - own);
    }

    /** Returns what the JVM has logged by the time of the first answer. */
    private static String loaded(Program program, Opening opening, Path log) throws IOException {
        try (Running process =
                program.with("-Xlog:class+load:file=" + log + ":none").start()) {
            opening.hold(process);
            int size = (int) Files.size(log);
            return Files.readString(log, StandardCharsets.US_ASCII).substring(0, size);
        }
    }
}
