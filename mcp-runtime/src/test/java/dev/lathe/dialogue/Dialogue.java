package dev.lathe.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation written down: prose, then what the client sends and the server answers, one message a line.
 *
 * @param turns lines of the client and the server in order
 */
record Dialogue(String prose, List<Turn> turns) {

    /** A line and who says it. {@code $meta} stands for the metadata that every stateless request must have. */
    record Turn(boolean fromClient, String line) {}

    private static final String META = "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
            + "\"io.modelcontextprotocol/clientCapabilities\":{}";
    private static final String SERVER =
            "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":" + "{\"name\":\"trial\",\"version\":\"1.0.0\"}}";

    static Dialogue read(Path file) throws IOException {
        StringBuilder prose = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        String speaker = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("-- ")) {
                speaker = line;
            } else if (speaker.isEmpty()) {
                prose.append(line).append(' ');
            } else if (!line.isBlank()) {
                turns.add(new Turn(speaker.equals("-- client --"), complete(line)));
            }
        }
        return new Dialogue(prose.toString().trim(), turns);
    }

    private static String complete(String line) {
        return line.replace("$meta+", META).replace("$meta", META + "}").replace("$server", SERVER);
    }
}
