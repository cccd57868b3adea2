package dev.lathe.stdio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.dialogue.Line;
import dev.lathe.dialogue.Trial;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;

/** A call and its cancellation may cross each other on the way. */
final class CancellationTest {

    private static final String MARK =
            "{\"jsonrpc\":\"2.0\",\"id\":\"mark\",\"error\":{\"code\":-32601,\"message\":\"Method not found: mark\"}}";

    /** What is answered before the server has read the cancellation is answered; after that nothing is. */
    @RepeatedTest(3)
    void aCallIsAnsweredBeforeItsCancellationOrNotAtAll() {
        StdioClient client = new StdioClient(Trial.server());
        for (int id = 1; id <= 1_000; id++) {
            client.send(Line.complete("{\"jsonrpc\":\"2.0\",\"id\":" + id
                    + ",\"method\":\"tools/call\",\"params\":{\"name\":\"point\",$meta}}"));
            client.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":" + id
                    + "}}");
            client.send("{\"jsonrpc\":\"2.0\",\"id\":\"mark\",\"method\":\"mark\"}");
            String said = client.next();
            if (!said.equals(MARK)) {
                Line.expect("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{…}}", said, "the call or the mark");
                assertEquals(MARK, client.next());
            }
        }
        assertEquals(List.of(), client.close());
    }
}
