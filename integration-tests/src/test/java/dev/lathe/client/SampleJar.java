package dev.lathe.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The samples as they are shipped, and what a shrinker leaves of them. */
public enum SampleJar {
    CALCULATOR("../samples/calculator/target/calculator.jar"),
    SHRUNK_CALCULATOR("target/calculator-shrunk.jar"),
    EVERYTHING("../samples/everything/target/everything.jar"),
    SHRUNK_EVERYTHING("target/everything-shrunk.jar"),
    NOTES("../samples/notes/target/notes.jar");

    private final Path path;

    SampleJar(String path) {
        this.path = Path.of(path);
    }

    public Path path() {
        return path;
    }

    /** Returns the command that starts it on the Java that runs the tests. */
    public List<String> command(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", path.toString()));
        return command;
    }
}
