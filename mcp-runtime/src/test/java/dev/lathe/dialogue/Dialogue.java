package dev.lathe.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A conversation written down: prose, then sections with a heading, and in a section one message a line.
 *
 * <table>
 * <caption>Sections</caption>
 * <tr><td>{@code -- features --}</td><td>whom the client talks to, see {@link Stage}; before the rest</td></tr>
 * <tr><td>{@code -- capabilities --}</td><td>the client's, as JSON; without it {@code {}}; before the rest</td></tr>
 * <tr><td>{@code -- client --}</td><td>what it sends: requests, notifications, answers</td></tr>
 * <tr><td>{@code -- server --}</td><td>what comes next, in this order</td></tr>
 * <tr><td>{@code -- server in any order --}</td><td>what comes next, each message once</td></tr>
 * <tr><td>{@code -- log --}</td><td>what the server writes into its log</td></tr>
 * </table>
 *
 * <p>In every line these names stand for something: {@code $meta} for the metadata of a stateless request,
 * {@code $meta+} for the same left open for more, {@code $capabilities} for the client's, {@code $server} for the
 * metadata of a stateless result.
 *
 * <p>In what the server says, {@code …} stands for any text, {@code $reference} for eight hexadecimal digits, and any
 * other name catches what is there: {@code "id":$ask} a whole string, number, boolean or null, {@code "$state"} text
 * within a string. From then on the name stands for just that, whoever says it. Keywords of JSON Schema such as
 * {@code "$ref":} are none.
 *
 * <p>{@code (nothing)} in {@code -- server --}: the server has nothing to say, not even an answer to the last message.
 * It may be left out: what is said and not expected fails the test in the end, as does a message that its revision of
 * the protocol does not allow ({@link Witness}).
 *
 * @param features whom the client talks to, or nobody in particular
 * @param capabilities the client's
 * @param sections what is said, in order
 */
record Dialogue(String prose, List<String> features, String capabilities, List<Section> sections) {

    private enum Speaker {
        FEATURES,
        CAPABILITIES,
        CLIENT,
        SERVER,
        SERVER_IN_ANY_ORDER,
        LOG
    }

    private record Section(Speaker speaker, List<String> lines) {}

    private static final String SILENCE = "(nothing)";

    static Dialogue read(Path file) throws IOException {
        StringBuilder prose = new StringBuilder();
        List<String> features = new ArrayList<>();
        List<String> capabilities = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<String> lines = null;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("-- ")) {
                Speaker speaker = speaker(line);
                lines = switch (speaker) {
                    case FEATURES -> features;
                    case CAPABILITIES -> capabilities;
                    default -> new ArrayList<>();
                };
                sections.add(new Section(speaker, lines));
            } else if (lines == null) {
                prose.append(line).append(' ');
            } else if (!line.isBlank()) {
                lines.add(line);
            }
        }
        String declared = capabilities.isEmpty() ? "{}" : String.join("", capabilities);
        return new Dialogue(prose.toString().trim(), features, declared, sections);
    }

    private static Speaker speaker(String heading) {
        String words = heading.replace("--", "").trim();
        return Speaker.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Plays the client, and checks that the server says what stands here and nothing more. */
    void hold(Client client, ServerLog log) {
        Words words = new Words(capabilities);
        for (Section section : sections) {
            switch (section.speaker) {
                case FEATURES, CAPABILITIES -> {}
                case CLIENT -> section.lines.forEach(line -> client.send(words.complete(line)));
                case SERVER -> section.lines.forEach(line -> listen(words, line, client));
                case SERVER_IN_ANY_ORDER -> listen(words, section.lines, client);
                case LOG -> section.lines.forEach(line -> Line.expect(words, line, log.next(), prose));
            }
        }
        assertEquals(List.of(), client.close(), prose);
        assertEquals(List.of(), log.rest(), prose);
    }

    private void listen(Words words, String expected, Client client) {
        if (expected.equals(SILENCE)) {
            client.expectSilence();
        } else {
            Line.expect(words, expected, client.next(), prose);
        }
    }

    /** Each message is the first of the expected ones that it can be. */
    private void listen(Words words, List<String> anyOrder, Client client) {
        List<String> expected = new ArrayList<>(anyOrder);
        while (!expected.isEmpty()) {
            String said = client.next();
            Optional<String> match =
                    expected.stream().filter(line -> words.match(line, said)).findFirst();
            assertTrue(match.isPresent(), () -> prose + "\nexpected one of " + expected + "\nbut was  " + said);
            expected.remove(match.get());
        }
    }
}
