package dev.lathe.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A conversation written down: prose, then what the client sends, the server answers and the server's log says, one
 * message a line.
 *
 * @param turns lines of all speakers in order
 */
record Dialogue(String prose, List<Turn> turns) {

    private enum Speaker {
        CLIENT,
        SERVER,
        LOG
    }

    private record Turn(Speaker speaker, String line) {}

    private static final String SILENCE = "(nothing)";
    private static final String META = "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
            + "\"io.modelcontextprotocol/clientCapabilities\":{}";
    private static final String SERVER =
            "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":" + "{\"name\":\"trial\",\"version\":\"1.0.0\"}}";

    static Dialogue read(Path file) throws IOException {
        StringBuilder prose = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        Speaker speaker = null;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("-- ")) {
                speaker = Speaker.valueOf(line.replace("--", "").trim().toUpperCase());
            } else if (speaker == null) {
                prose.append(line).append(' ');
            } else if (!line.isBlank()) {
                turns.add(new Turn(speaker, complete(line)));
            }
        }
        return new Dialogue(prose.toString().trim(), turns);
    }

    /** {@code $meta} stands for the metadata of a stateless request, {@code $server} for that of its result. */
    private static String complete(String line) {
        return line.replace("$meta+", META).replace("$meta", META + "}").replace("$server", SERVER);
    }

    /** Plays the client, and checks that the server says what stands here and nothing more. */
    void hold(Client client, ServerLog log) {
        for (Turn turn : turns) {
            switch (turn.speaker) {
                case CLIENT -> client.send(turn.line);
                case SERVER -> listen(turn.line, client);
                case LOG -> expect(turn.line, log.next());
            }
        }
        assertEquals(List.of(), client.close(), prose);
        assertEquals(List.of(), log.rest(), prose);
    }

    private void listen(String expected, Client client) {
        if (expected.equals(SILENCE)) {
            client.expectSilence();
        } else {
            expect(expected, client.next());
        }
    }

    /** An ellipsis stands for any text, {@code $reference} for eight hexadecimal digits. */
    private void expect(String expected, String said) {
        String pattern = Pattern.quote(expected).replace("…", "\\E.*\\Q").replace("$reference", "\\E[0-9a-f]{8}\\Q");
        assertTrue(Pattern.matches(pattern, said), () -> prose + "\nexpected " + expected + "\nbut was  " + said);
    }
}
