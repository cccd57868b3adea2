package dev.lathe.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an open directory gives out while others change it. */
@EnabledOnOs(OS.LINUX)
final class FolderTest {

    @TempDir
    private Path parent;

    private Path docs;

    @BeforeEach
    void write() throws IOException {
        docs = Site.in(parent.toRealPath()).withLinks().docs();
    }

    @SuppressWarnings("StreamResourceLeak") // Closing the folder closes it.
    private Folder open(boolean isSecure) throws IOException {
        return isSecure ? Folder.open(docs) : new PlainFolder(Files.newDirectoryStream(docs), docs);
    }

    @Test
    void isSecureWhereTheFileSystemIs() throws IOException {
        try (Folder folder = open(true)) {
            assertInstanceOf(SecureFolder.class, folder);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void followsNoLinks(boolean isSecure) throws IOException {
        try (Folder folder = open(isSecure)) {
            assertEquals("# Intro", read(folder, "intro.md"));
            assertThrows(IOException.class, () -> folder.file("inside.md"));
            assertThrows(IOException.class, () -> folder.openFile("inside.md"));
            assertThrows(IOException.class, () -> folder.folder("to-guide"));
            assertThrows(IOException.class, () -> folder.openFolder("to-guide"));
            assertThrows(IOException.class, () -> folder.openFolder("to-sibling"));
            assertThrows(IOException.class, () -> folder.file("loop"));
            assertThrows(IOException.class, () -> folder.file("guide"));
            assertThrows(IOException.class, () -> folder.folder("intro.md"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDirectoryThatBecomesALinkGivesNothingOfAnother(boolean isSecure) throws IOException {
        Files.writeString(docs.resolve("guide/secret.txt"), "no secret");
        try (Folder root = open(isSecure);
                Folder guide = root.folder("guide")) {
            Files.move(docs.resolve("guide"), docs.resolve("guide.old"));
            Files.createSymbolicLink(docs.resolve("guide"), docs.resolveSibling("docs-private"));
            assertThrows(IOException.class, () -> root.folder("guide"));
            if (isSecure) {
                assertEquals("no secret", read(guide, "secret.txt"));
            } else {
                assertThrows(IOException.class, () -> guide.file("secret.txt"));
                assertThrows(IOException.class, () -> guide.folder("deep"));
            }
        }
    }

    private static String read(Folder folder, String name) throws IOException {
        try (var file = Channels.newInputStream(folder.file(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
