package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.McpHttpBuilder;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** {@code subscriptions/listen}: a client without a session hears of changes, over a stream that is the answer. */
final class SubscriptionsTest {

    private static final String MARK = "'_meta':{'io.modelcontextprotocol/subscriptionId':1}";

    private static Station station(UnaryOperator<McpHttpBuilder> options) {
        return Station.of(
                Station.server(Tools.echo()).features(new Notes("one", "two")),
                builder -> options.apply(builder.keepAlive(Duration.ofMillis(100))));
    }

    private static Station station() {
        return station(options -> options);
    }

    private static Request listen(Talk client, String filter) {
        return client.request("subscriptions/listen", "'notifications':{" + filter + "}");
    }

    private static String notification(String method, String params) {
        return Talk.json("{'jsonrpc':'2.0','method':'" + method + "','params':{" + MARK + params + "}}");
    }

    @Test
    void whatWasAskedForIsToldAfterTheAcknowledgement() {
        try (Station station = station()) {
            Talk client = station.stateless();
            Heard stream = client.ask(listen(client, "'toolsListChanged':true,'resourceSubscriptions':['note://one']"));
            assertEquals(200, stream.status());
            assertEquals("text/event-stream", stream.header("Content-Type"));
            assertEquals("no", stream.header("X-Accel-Buffering"));
            assertEquals(
                    notification(
                            "notifications/subscriptions/acknowledged",
                            ",'notifications':{'toolsListChanged':true,'resourceSubscriptions':['note://one']}"),
                    stream.message());

            station.server().add(new Notes("three"));
            station.server().resourceUpdated("note://two");
            station.server().resourceUpdated("note://one");
            assertEquals(notification("notifications/resources/updated", ",'uri':'note://one'"), stream.message());
            station.server().add(new Tools().with("more", new Gate()));
            assertEquals(notification("notifications/tools/list_changed", ""), stream.message());
        }
    }

    /** Hundreds of streams could wait for a server that is about to end: each is told that this was no accident. */
    @Test
    void aStreamEndsWithTheServer() {
        try (Station station = station()) {
            Talk client = station.stateless();
            Heard stream = client.ask(listen(client, "'toolsListChanged':true"));
            stream.message();
            CompletableFuture<Void> closing =
                    CompletableFuture.runAsync(() -> station.http().close(Duration.ofSeconds(10)));
            assertEquals(notification("notifications/cancelled", ",'requestId':1"), stream.message());
            String result = stream.message();
            assertTrue(
                    result.startsWith(Talk.json("{'jsonrpc':'2.0','id':1,'result':{'resultType':'complete'")), result);
            assertEquals(Event.END, stream.event());
            closing.join();
        }
    }

    @Test
    void aStreamWithNothingToTellShowsThatItIsAlive() {
        try (Station station = station()) {
            Talk client = station.stateless();
            Heard stream = client.ask(listen(client, "'promptsListChanged':true"));
            stream.message();
            assertTrue(stream.event().comment());
            assertTrue(stream.event().comment());
        }
    }

    /** There is room again as soon as the server has found out, which the next sign of life does. */
    @Test
    void aClientThatIsGoneLeavesRoom() {
        Ears ears = new Ears();
        try (Station station = station(options -> options.mostStreams(1).listener(ears))) {
            Talk client = station.stateless();
            Request listen = listen(client, "'toolsListChanged':true");
            Wire wire = client.wire();
            wire.ask(listen).message();
            Heard refusal = client.ask(listen);
            assertEquals("1", refusal.header("Retry-After"));
            assertEquals("503 -32600", refusal.verdict());
            wire.cut();
            ears.await("answered 200");
            assertEquals(200, client.ask(listen).status());
        }
    }

    @Test
    void aMistakeIsNoStream() {
        try (Station station = station()) {
            Talk client = station.stateless();
            Heard answer = client.ask("subscriptions/listen", "'notifications':7");
            assertEquals("application/json", answer.header("Content-Type"));
            assertEquals("200 -32602", answer.verdict());
        }
    }
}
