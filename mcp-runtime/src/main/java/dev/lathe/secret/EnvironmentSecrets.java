package dev.lathe.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Secrets in variables, in the files that variables name, and in a file of lines. An empty variable is none. Nothing is
 * looked at before somebody asks: most servers have no secrets.
 */
class EnvironmentSecrets implements Secrets {

    private final String lines;

    /**
     * Looks for secrets when it is asked.
     *
     * @param lines the file that has a variable a line; need not be there
     */
    EnvironmentSecrets(String lines) {
        this.lines = lines;
    }

    /** Returns the variable of that name, or null. */
    @Nullable
    String environment(String name) {
        return System.getenv(name);
    }

    @Override
    public Optional<String> find(String name) {
        String value = variable(name);
        if (value != null) {
            return Optional.of(value);
        }
        String file = variable(name + "_FILE");
        return file == null ? line(name) : Optional.of(contents(file));
    }

    private @Nullable String variable(String name) {
        String value = environment(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private static String contents(String file) {
        try {
            return Files.readString(Path.of(file)).stripTrailing();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read a secret from '" + file + "'", unreadable);
        }
    }

    private Optional<String> line(String name) {
        Path file = Path.of(lines);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            for (String line : Files.readAllLines(file)) {
                String text = line.strip();
                if (text.startsWith(name + "=")) {
                    return Optional.of(
                            unquoted(text.substring(name.length() + 1).strip()));
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read secrets from '" + lines + "'", unreadable);
        }
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }
}
