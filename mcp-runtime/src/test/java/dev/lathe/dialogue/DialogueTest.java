package dev.lathe.dialogue;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lathe.server.Server;
import dev.lathe.stdio.StdioClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the conversations in {@code src/test/dialogues}. */
final class DialogueTest {

    private static final Path DIALOGUES = Path.of("src/test/dialogues");

    @TestFactory
    Stream<DynamicTest> inMemory() throws IOException {
        return all(MemoryClient::new);
    }

    @TestFactory
    Stream<DynamicTest> onStdio() throws IOException {
        return all(StdioClient::new);
    }

    private Stream<DynamicTest> all(Function<Server, Client> connect) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(DIALOGUES)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        assertTrue(files.size() > 10, "the dialogues are missing");
        return files.stream()
                .map(file -> dynamicTest(DIALOGUES.relativize(file).toString(), () -> {
                    Dialogue dialogue = Dialogue.read(file);
                    try (ServerLog log = new ServerLog()) {
                        dialogue.hold(connect.apply(Stage.server(dialogue.features())), log);
                    }
                }));
    }
}
