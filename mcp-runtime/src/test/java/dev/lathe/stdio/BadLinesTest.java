package dev.lathe.stdio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.dialogue.Line;
import dev.lathe.dialogue.ServerLog;
import dev.lathe.dialogue.Trial;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client may send instead of a good message, and what it hears: see bad-lines.txt. */
final class BadLinesTest {

    private static final String GOOD_CALL =
            "{\"jsonrpc\":\"2.0\",\"id\":\"good\",\"method\":\"tools/call\",\"params\":{\"name\":\"point\",$meta}}";
    private static final String GOOD_RESULT = "{\"jsonrpc\":\"2.0\",\"id\":\"good\",\"result\":{…,$server}}";

    private final ServerLog log = new ServerLog();
    private final StdioClient client = new StdioClient(Trial.server());

    static List<BadLine> badLines() {
        return BadLine.all();
    }

    @AfterEach
    void nothingElseIsSaidOrLogged() {
        assertEquals(List.of(), client.close());
        assertEquals(List.of(), log.rest());
        log.close();
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void isAnsweredAndTheNextCallIsServed(BadLine line) {
        hold(line);
    }

    @Test
    void allButTheHandshakesMayComeFromOneClient() {
        badLines().stream().filter(line -> !line.isHandshake()).forEach(this::hold);
    }

    private void hold(BadLine line) {
        client.send(line.sent());
        for (String answer : line.answers()) {
            Line.expect(answer, client.next(), line.name());
        }
        client.send(Line.complete(GOOD_CALL));
        Line.expect(GOOD_RESULT, client.next(), line.name());
    }
}
