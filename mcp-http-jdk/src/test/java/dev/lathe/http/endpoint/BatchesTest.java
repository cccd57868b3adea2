package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.lathe.feature.ToolResult;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several messages in one array: revision 2025-03-26 has that, those before and after have not. */
final class BatchesTest {

    private static final String PING = "{'jsonrpc':'2.0','id':1,'method':'ping'}";
    private static final String UNKNOWN = "{'jsonrpc':'2.0','id':'b','method':'no/such'}";
    private static final String READY = "{'jsonrpc':'2.0','method':'notifications/initialized'}";
    private static final String ANSWER = "{'jsonrpc':'2.0','id':'nobody-has-asked','result':{}}";

    @AutoClose
    private final Station station = Station.of(new Tools().with("work", (arguments, context) -> {
        context.progress(1);
        return ToolResult.text("done");
    }));

    @Test
    void allAnswersComeInOneArray() {
        Talk client = station.session("2025-03-26");
        Heard answer = client.ask(client.post("[" + PING + "," + READY + "," + UNKNOWN + ",7]"));
        assertEquals(200, answer.status());
        assertEquals("application/json", answer.header("Content-Type"));
        assertEquals(
                Talk.json("[{'jsonrpc':'2.0','id':1,'result':{}},"
                        + "{'jsonrpc':'2.0','id':'b','error':{'code':-32601,'message':'Method not found: no/such'}},"
                        + "{'jsonrpc':'2.0','error':{'code':-32600,'message':'a message must be an object'}}]"),
                answer.body());
    }

    @Test
    void whatIsSaidAheadIsSaidAheadOfTheArray() {
        Talk client = station.session("2025-03-26");
        Heard answer = client.ask(
                client.post("[" + PING + "," + client.watchedCall("work").body() + "]"));
        assertEquals("text/event-stream", answer.header("Content-Type"));
        assertEquals(
                Talk.json("{'jsonrpc':'2.0','method':'notifications/progress',"
                        + "'params':{'progressToken':'t','progress':1.0}}"),
                answer.message());
        assertEquals("[", answer.message().substring(0, 1));
        assertEquals("the end", answer.message());
    }

    @Test
    void whatWantsNoAnswerHasNone() {
        Talk client = station.session("2025-03-26");
        Heard answer = client.ask(client.post("[" + READY + "," + ANSWER + "]"));
        assertEquals("202", answer.verdict());
        assertNull(answer.header("Content-Type"));
    }

    @Test
    void anEmptyOneIsAMistake() {
        Talk client = station.session("2025-03-26");
        assertEquals("400 -32600", client.ask(client.post("[]")).verdict());
    }

    /** Nobody is known by a session yet who would have to send the id of one. */
    @Test
    void oneCannotBeginASession() {
        Talk client = station.stranger();
        Request initialize = client.initialize("2025-03-26", "");
        Heard answer = client.ask(initialize.body("[" + initialize.body() + "]"));
        assertEquals("400 -32600", answer.verdict());
        assertNull(answer.header("Mcp-Session-Id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-05", "2025-06-18", "2025-11-25"})
    void otherRevisionsHaveNone(String revision) {
        Talk client = station.session(revision);
        assertEquals("400 -32600", client.ask(client.post("[" + PING + "]")).verdict());
        assertEquals("400 -32600", client.ask(client.post("[" + READY + "]")).verdict());
    }

    @Test
    void theStatelessEraHasNone() {
        Talk client = station.stateless();
        Request list = client.request("tools/list", "");
        assertEquals(
                "400 -32600", client.ask(list.body("[" + list.body() + "]")).verdict());
        assertEquals(
                "400 -32600",
                client.ask(list.body("[" + Talk.json(READY) + "]")).verdict());
    }
}
