package dev.lathe.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a secret is looked for: a variable, the file that one names, a line of a file. */
final class EnvironmentSecretsTest {

    private final Map<String, String> variables = new HashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aVariableWins() throws IOException {
        variables.put("API_KEY", "from a variable");
        variables.put("API_KEY_FILE", write("key", "from a file"));
        lines("API_KEY=from a line");
        assertEquals(Optional.of("from a variable"), find("API_KEY"));
    }

    @Test
    void thenTheFileThatAVariableNames() throws IOException {
        variables.put("API_KEY", "");
        variables.put("API_KEY_FILE", write("key", "from a file\n"));
        lines("API_KEY=from a line");
        assertEquals(Optional.of("from a file"), find("API_KEY"));
    }

    @Test
    void thenALine() throws IOException {
        lines(
                "# API_KEY=not this",
                "OTHER_API_KEY=nor this",
                " API_KEY = nor this",
                "API_KEY='from a line'",
                "API_KEY=2");
        assertEquals(Optional.of("from a line"), find("API_KEY"));
    }

    @Test
    void elsewhereThereIsNone() throws IOException {
        assertEquals(Optional.empty(), find("API_KEY"));
        lines("KEY=1");
        assertEquals(Optional.empty(), find("API_KEY"));
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        variables.put("API_KEY_FILE", folder.resolve("missing").toString());
        UncheckedIOException mistake = assertThrows(UncheckedIOException.class, () -> find("API_KEY"));
        assertTrue(String.valueOf(mistake.getMessage()).contains("missing"));
        assertFalse(find("OTHER").isPresent());
    }

    private Optional<String> find(String name) {
        Secrets secrets = new EnvironmentSecrets(folder.resolve(".env").toString()) {
            @Override
            @Nullable
            String environment(String variable) {
                return variables.get(variable);
            }
        };
        return secrets.find(name);
    }

    private void lines(String... lines) throws IOException {
        write(".env", String.join("\n", lines));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
