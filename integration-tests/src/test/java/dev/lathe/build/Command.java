package dev.lathe.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A process that must succeed. */
final class Command {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final List<String> words = new ArrayList<>();

    private Command(String first) {
        words.add(first);
    }

    static Command of(Path program) {
        return new Command(program.toString());
    }

    /** Returns a command that starts the Java which runs the tests. */
    static Command java() {
        return of(JAVA);
    }

    Command with(String... more) {
        words.addAll(Arrays.asList(more));
        return this;
    }

    /** Returns all that it has printed. */
    String run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join(" ", words) + "\n" + printed);
        }
        return printed;
    }
}
