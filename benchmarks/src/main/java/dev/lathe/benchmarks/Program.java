package dev.lathe.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Something the running Java can run: its options and arguments. */
public record Program(List<String> arguments) {

    public Program {
        arguments = List.copyOf(arguments);
    }

    /** Returns this program with more options of the JVM. */
    Program with(List<String> options) {
        List<String> all = new ArrayList<>(options);
        all.addAll(arguments);
        return new Program(all);
    }

    Program with(String... options) {
        return with(List.of(options));
    }

    /** Starts it; what it says on standard error is dropped. */
    public Running start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Options from the environment would be read, and reported, by every process we start.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return new Running(builder.start());
    }
}
