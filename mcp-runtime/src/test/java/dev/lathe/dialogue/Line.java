package dev.lathe.dialogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

/**
 * One line of a conversation, written with abbreviations: {@code $meta} is the metadata of a stateless request,
 * {@code $meta+} the same left open for more, and {@code $server} the metadata of a stateless result. In what the
 * server is expected to say, an ellipsis stands for any text and {@code $reference} for eight hexadecimal digits.
 */
public final class Line {

    private static final String META = "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
            + "\"io.modelcontextprotocol/clientCapabilities\":{}";
    private static final String SERVER =
            "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"trial\",\"version\":\"1.0.0\"}}";

    private Line() {}

    /** Returns the line in full. */
    public static String complete(String line) {
        return line.replace("$meta+", META).replace("$meta", META + "}").replace("$server", SERVER);
    }

    /** Checks that what was said is what was expected; the story helps whoever reads that it was not. */
    public static void expect(String expected, String said, String story) {
        String pattern =
                Pattern.quote(complete(expected)).replace("…", "\\E.*\\Q").replace("$reference", "\\E[0-9a-f]{8}\\Q");
        assertTrue(Pattern.matches(pattern, said), () -> story + "\nexpected " + expected + "\nbut was  " + said);
    }
}
