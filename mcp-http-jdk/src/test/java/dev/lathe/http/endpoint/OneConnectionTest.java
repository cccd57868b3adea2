package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.ToolResult;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A connection says nothing of what goes over it: a proxy may send everybody's requests over one. */
final class OneConnectionTest {

    @AutoClose
    private final Station station = Station.of(Tools.echo().with("work", (arguments, context) -> {
        context.progress(1);
        return ToolResult.text("done");
    }));

    @Test
    void bothErasTakeTurns() {
        Talk stateless = station.stateless();
        Talk old = station.session("2025-03-26");
        Talk newer = station.session("2025-11-25");
        Wire wire = stateless.wire();
        for (int i = 0; i < 3; i++) {
            assertTrue(wire.ask(stateless.request("tools/list", "")).body().contains("resultType"));
            String ping = wire.ask(newer.request("ping", "")).body();
            assertEquals(Talk.json("{'jsonrpc':'2.0','id':1,'result':{}}"), ping);
            assertEquals("404 -32601", wire.ask(stateless.request("ping", "")).verdict());
            assertEquals("200 -32601", wire.ask(newer.request("no/such", "")).verdict());
            assertEquals(
                    "200 result",
                    wire.ask(old.post("[" + old.request("ping", "").body() + "]"))
                            .verdict());
            assertEquals("400 -32600", wire.ask(newer.post("[]")).verdict());
            assertEquals(
                    "202",
                    wire.ask(stateless.post("{'jsonrpc':'2.0','method':'notifications/x'}"))
                            .verdict());
            assertEquals(
                    "400 -32020",
                    wire.ask(stateless.request("tools/list", "").without("Mcp-Method"))
                            .verdict());
        }
    }

    @Test
    void whatWasAStreamIsFollowedByTheNextAnswer() {
        Talk stateless = station.stateless();
        Talk session = station.session("2025-11-25");
        Wire wire = session.wire();
        for (Talk client : new Talk[] {stateless, session, stateless}) {
            Heard stream = wire.ask(client.watchedCall("work"));
            assertTrue(stream.message().contains("notifications/progress"));
            assertEquals("done", Heard.text(stream.message()));
            assertEquals("the end", stream.message());
            assertEquals(
                    "hello",
                    Heard.text(wire.ask(client.call("echo", "'text':'hello'")).body()));
        }
    }

    @Test
    void aSessionBeginsAndEndsInBetween() {
        Talk stateless = station.stateless();
        Talk client = station.stranger();
        Wire wire = client.wire();
        assertEquals(
                "200 result", wire.ask(stateless.request("server/discover", "")).verdict());
        String id = String.valueOf(wire.ask(client.initialize("2025-11-25", "")).header("Mcp-Session-Id"));
        assertNull(wire.ask(stateless.request("server/discover", "")).header("Mcp-Session-Id"));
        client.with("Mcp-Session-Id", id);
        assertEquals("200 result", wire.ask(client.request("ping", "")).verdict());
        assertEquals("204", wire.ask(client.delete()).verdict());
        assertEquals("404 -32600", wire.ask(client.request("ping", "")).verdict());
        assertEquals(
                "200 result", wire.ask(stateless.request("server/discover", "")).verdict());
    }

    /** Whoever sends several requests without waiting has the answers in that order. */
    @Test
    void requestsMayBeSentAhead() {
        Talk client = station.stateless();
        Wire wire = client.wire();
        for (int i = 0; i < 10; i++) {
            wire.send(client.call("echo", "'text':'" + i + "'"));
        }
        for (int i = 0; i < 10; i++) {
            assertEquals(String.valueOf(i), Heard.text(wire.hear().body()));
        }
    }
}
