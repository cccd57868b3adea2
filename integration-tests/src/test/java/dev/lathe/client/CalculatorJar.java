package dev.lathe.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample as it is shipped, and what a shrinker leaves of it. */
public enum CalculatorJar {
    PACKAGED("../samples/calculator/target/calculator.jar"),
    SHRUNK("target/calculator-shrunk.jar");

    private final Path path;

    CalculatorJar(String path) {
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
