package dev.lathe.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.MemoryClient;
import dev.lathe.dialogue.Restaurant;
import dev.lathe.server.Server;
import dev.lathe.server.ServerBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the calls that wait for their client. */
final class ParkedCallsTest {

    @Test
    void theyEndWithTheSessionAndTakeTheirQuestionsBack() {
        MemoryClient client = client(Server.builder("trial", "1.0.0"));
        client.send(call(1, "ask"));
        String question = client.next();
        String id = question.substring(question.indexOf("\"id\":") + 5, question.indexOf(",\"method\""));

        List<String> last = client.close();

        assertEquals(
                List.of(
                        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":" + id
                                + ",\"reason\":\"the session has ended\"}}",
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\","
                                + "\"text\":\"the client cannot be asked any more\"}],\"isError\":true}}"),
                last);
    }

    /** Otherwise nobody would read the answers that they wait for. */
    @Test
    void theyLeaveRoomForOtherCalls() {
        MemoryClient client = client(Server.builder("trial", "1.0.0").mostCallsAtOnce(1));
        for (int id = 1; id <= 5; id++) {
            client.send(call(id, "ask"));
            assertTrue(client.next().contains("elicitation/create"));
        }
        client.send(call(6, "count"));
        assertTrue(client.next().contains("counted 0"));
        assertEquals(10, client.close().size());
    }

    private static MemoryClient client(ServerBuilder builder) {
        MemoryClient client =
                new MemoryClient(builder.features(new Restaurant()).build());
        client.send(
                "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\","
                        + "\"capabilities\":{\"elicitation\":{}},\"clientInfo\":{\"name\":\"c\",\"version\":\"1\"}}}");
        client.next();
        return client;
    }

    private static String call(int id, String tool) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                + "\"}}";
    }
}
