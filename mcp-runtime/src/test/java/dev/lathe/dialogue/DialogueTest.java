package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the conversations in {@code src/test/dialogues}: the server must say what stands there and nothing more. */
final class DialogueTest {

    private static final Path DIALOGUES = Path.of("src/test/dialogues");
    private static final String SILENCE = "(nothing)";

    @TestFactory
    Stream<DynamicTest> everyDialogueInMemory() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(DIALOGUES)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        assertTrue(files.size() > 10, "the dialogues are missing");
        return files.stream()
                .map(file -> dynamicTest(DIALOGUES.relativize(file).toString(), () -> hold(Dialogue.read(file))));
    }

    private static void hold(Dialogue dialogue) throws InterruptedException {
        Server server = Server.builder("trial", "1.0.0")
                .features(new Trial())
                .pageSize(4)
                .build();
        Inbound inbound = server.connect();
        Lines heard = new Lines();
        for (Dialogue.Turn turn : dialogue.turns()) {
            if (turn.fromClient()) {
                byte[] line = turn.line().getBytes(StandardCharsets.UTF_8);
                inbound.receive(line, 0, line.length, heard);
            } else {
                String expected = turn.line();
                String said = heard.next();
                assertTrue(
                        matches(expected, said),
                        () -> dialogue.prose() + "\nexpected " + expected + "\nbut was  " + said);
            }
        }
        inbound.close(1_000);
        assertEquals(List.of(), heard.rest(), dialogue.prose());
    }

    /** An ellipsis stands for any text. */
    private static boolean matches(String expected, String said) {
        String pattern = "\\Q" + expected.replace("…", "\\E.*\\Q") + "\\E";
        return Pattern.matches(pattern, said);
    }

    /** What the server says, line by line; silence in answer to a message is a line too. */
    private static final class Lines implements Reply {

        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

        @Override
        public void ahead(JsonWriter notification) {
            lines.add(notification.toString());
        }

        @Override
        public void result(JsonWriter response) {
            lines.add(response.toString());
        }

        @Override
        public void error(RpcError error, JsonWriter response) {
            lines.add(response.toString());
        }

        @Override
        public void nothing() {
            lines.add(SILENCE);
        }

        String next() throws InterruptedException {
            String line = lines.poll(10, TimeUnit.SECONDS);
            return line == null ? "no line within 10 s" : line;
        }

        List<String> rest() {
            return List.copyOf(lines);
        }
    }
}
