package com.example.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.ToolException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes are files of one folder, and of no other. */
final class FolderTest {

    @TempDir
    private Path directory;

    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(directory.resolve("notes"));
    }

    @Test
    void isMadeForTheFirstNote() throws IOException {
        assertEquals(List.of(), folder.names());
        folder.write("to-do", "Buy oil.");
        assertEquals(List.of("to-do"), folder.names());
        assertEquals(Optional.of("Buy oil."), folder.read("to-do"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", ".", "..", "../secret", "a/b", "a\\b", "/etc/passwd", ".hidden", "-rf", "a b", "a.md", "A", "ä", "a\n", "a\0",
        "~root", "c:", "nul", "com1", "%2e%2e"
    })
    void noNameLeadsElsewhere(String name) {
        assertThrows(ToolException.class, () -> folder.read(name));
        assertThrows(ToolException.class, () -> folder.write(name, ""));
        assertThrows(ToolException.class, () -> folder.delete(name));
    }

    @Test
    void aNameHasAnEnd() {
        assertThrows(ToolException.class, () -> folder.write("a".repeat(65), ""));
    }

    @Test
    void noLinkLeadsElsewhere() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "The key is under the mat.");
        folder.write("other", "");
        Files.createSymbolicLink(directory.resolve("notes/link.md"), secret);
        assertEquals(List.of("other"), folder.names());
        assertEquals(Optional.empty(), folder.read("link"));
        assertFalse(folder.delete("link"));
        folder.write("link", "A note of its own.");
        assertEquals("The key is under the mat.", Files.readString(secret));
    }

    @Test
    void anotherNoteTakesThePlaceOfOne() throws IOException {
        folder.write("to-do", "Buy oil.");
        folder.write("to-do", "");
        assertEquals(Optional.of(""), folder.read("to-do"));
        assertTrue(folder.delete("to-do"));
        assertFalse(folder.delete("to-do"));
        assertEquals(Optional.empty(), folder.read("to-do"));
    }

    @Test
    void whatIsTooLongIsNotWrittenAndLeavesNothingBehind() throws IOException {
        folder.write("to-do", "Buy oil.");
        assertThrows(ToolException.class, () -> folder.write("to-do", "ä".repeat(Folder.LONGEST_NOTE / 2 + 1)));
        assertEquals(Optional.of("Buy oil."), folder.read("to-do"));
        try (Stream<Path> files = Files.list(directory.resolve("notes"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aReaderGetsAllOfTheOldTextOrAllOfTheNew() throws Exception {
        String a = "a".repeat(Folder.LONGEST_NOTE);
        String b = "b".repeat(Folder.LONGEST_NOTE);
        folder.write("to-do", a);
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 20; i++) {
                writeUnchecked(i % 2 == 0 ? b : a);
            }
        });
        writer.whenComplete((nothing, failure) -> ended.set(true));
        do {
            String text = folder.read("to-do").orElseThrow();
            assertTrue(text.equals(a) || text.equals(b));
        } while (!ended.get());
        writer.get();
    }

    private void writeUnchecked(String text) {
        try {
            folder.write("to-do", text);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
