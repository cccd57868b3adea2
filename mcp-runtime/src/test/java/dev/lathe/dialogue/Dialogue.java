package dev.lathe.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A conversation written down: prose, then what the client sends, the server answers and the server's log says, one
 * message a line.
 *
 * @param features whom the client talks to, or empty
 * @param turns lines of all speakers in order
 */
record Dialogue(String prose, String features, List<Turn> turns) {

    private enum Speaker {
        FEATURES,
        CLIENT,
        SERVER,
        LOG
    }

    private record Turn(Speaker speaker, String line) {}

    private static final String SILENCE = "(nothing)";

    static Dialogue read(Path file) throws IOException {
        StringBuilder prose = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        String features = "";
        Speaker speaker = null;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("-- ")) {
                speaker = Speaker.valueOf(line.replace("--", "").trim().toUpperCase(Locale.ROOT));
            } else if (speaker == null) {
                prose.append(line).append(' ');
            } else if (speaker == Speaker.FEATURES) {
                features += line;
            } else if (!line.isBlank()) {
                turns.add(new Turn(speaker, line));
            }
        }
        return new Dialogue(prose.toString().trim(), features, turns);
    }

    /** Plays the client, and checks that the server says what stands here and nothing more. */
    void hold(Client client, ServerLog log) {
        for (Turn turn : turns) {
            switch (turn.speaker) {
                case CLIENT -> client.send(Line.complete(turn.line));
                case SERVER -> listen(turn.line, client);
                case FEATURES -> throw new IllegalStateException(turn.line);
                case LOG -> Line.expect(turn.line, log.next(), prose);
            }
        }
        assertEquals(List.of(), client.close(), prose);
        assertEquals(List.of(), log.rest(), prose);
    }

    private void listen(String expected, Client client) {
        if (expected.equals(SILENCE)) {
            client.expectSilence();
        } else {
            Line.expect(expected, client.next(), prose);
        }
    }
}
