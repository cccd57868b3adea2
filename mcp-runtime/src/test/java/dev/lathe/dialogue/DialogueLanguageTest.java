package dev.lathe.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be written in a dialogue, with a server that says what it is told to say. */
final class DialogueLanguageTest {

    private final ServerLog log = new ServerLog();

    @TempDir
    private Path folder;

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void aQuestionOfTheServerIsAnsweredByItsId() throws IOException {
        String dialogue = """
                Whatever the ids are.

                -- capabilities --
                {"roots":{}}
                -- client --
                {"id":1,"capabilities":$capabilities}
                -- server in any order --
                {"id":$second,"method":"roots/list"}
                {"id":$first,"method":"elicitation/create",…}
                -- client --
                {"id":$first,"result":{"action":"decline"}}
                {"id":$second,"result":{"roots":[]}}
                """;
        Told client = new Told("{\"id\":7,\"method\":\"elicitation/create\",\"params\":{}}", """
                {"id":"seven","method":"roots/list"}""");
        hold(dialogue, client);
        assertEquals(
                List.of(
                        "{\"id\":1,\"capabilities\":{\"roots\":{}}}",
                        "{\"id\":7,\"result\":{\"action\":\"decline\"}}",
                        "{\"id\":\"seven\",\"result\":{\"roots\":[]}}"),
                client.sent);
    }

    @Test
    void eachMessageIsExpectedOnceInAnyOrder() {
        String dialogue = "-- server in any order --\n{\"a\":1}\n{\"b\":…}\n{\"b\":…}\n";
        assertHolds(dialogue, "{\"b\":1}", "{\"a\":1}", "{\"b\":2}");
        assertFails("expected one of", dialogue, "{\"b\":1}", "{\"a\":1}", "{\"a\":1}");
        assertFails("(no word)", dialogue, "{\"b\":1}", "{\"b\":2}");
    }

    @Test
    void theOrderCountsOtherwise() {
        assertFails("expected {\"a\":1}", "-- server --\n{\"a\":1}\n{\"b\":1}\n", "{\"b\":1}", "{\"a\":1}");
    }

    @Test
    void whatIsNotExpectedMustNotBeSaid() {
        assertFails("{\"b\":1}", "-- server --\n{\"a\":1}\n", "{\"a\":1}", "{\"b\":1}");
        assertFails("{\"b\":1}", "-- server --\n{\"a\":1}\n(nothing)\n", "{\"a\":1}", "{\"b\":1}");
    }

    @Test
    void anUnknownHeadingIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> hold("-- waiter --\n", new Told()));
    }

    private void assertHolds(String dialogue, String... said) {
        try {
            hold(dialogue, new Told(said));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void assertFails(String why, String dialogue, String... said) {
        AssertionError failure = assertThrows(AssertionError.class, () -> hold(dialogue, new Told(said)));
        assertTrue(String.valueOf(failure.getMessage()).contains(why), failure::getMessage);
    }

    private void hold(String dialogue, Client client) throws IOException {
        Dialogue.read(Files.writeString(folder.resolve("dialogue.txt"), dialogue))
                .hold(client, log);
    }

    /** The client of a server that says these lines, whatever is sent. */
    private static final class Told implements Client {

        private final List<String> sent = new ArrayList<>();
        private final Deque<String> said;

        Told(String... said) {
            this.said = new ArrayDeque<>(Arrays.asList(said));
        }

        @Override
        public void send(String line) {
            sent.add(line);
        }

        @Override
        public String next() {
            return said.isEmpty() ? "(no word)" : said.remove();
        }

        @Override
        public void expectSilence() {
            assertEquals(List.of(), List.copyOf(said));
        }

        @Override
        public List<String> close() {
            return List.copyOf(said);
        }
    }
}
