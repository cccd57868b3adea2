package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.Form;
import dev.lathe.feature.ToolResult;
import dev.lathe.http.McpHttpBuilder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that keep no sessions. */
final class NoSessionsTest {

    private static final Form<String> NAME = new Form<>(
            Talk.json("{'type':'object','properties':{'name':{'type':'string'}},'required':['name']}"),
            answer -> answer.at("name").asString());

    private static final Tools TOOLS = Tools.echo()
            .with(
                    "ask",
                    (arguments, context) -> ToolResult.text(
                            context.elicit("name", "Who are you?", NAME).toString()))
            .with("steps", (arguments, context) -> {
                context.progress(1);
                return ToolResult.text("done");
            });

    /** {@link McpHttpBuilder#stateless}: clients that would begin a session are served all the same. */
    @Nested
    final class ForClientsOfEitherEra {

        private static Station station() {
            return Station.of(TOOLS, McpHttpBuilder::stateless);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-11-05, 2024-11-05",
            "2025-03-26, 2025-03-26",
            "2025-11-25, 2025-11-25",
            "1.0,        2025-11-25"
        })
        void aHandshakeAgreesOnARevisionAndGivesNoId(String asked, String agreed) {
            try (Station station = station()) {
                Talk client = station.stranger();
                Heard answer = client.ask(client.initialize(asked, "'elicitation':{}"));
                assertNull(answer.header("Mcp-Session-Id"));
                assertTrue(answer.body().contains(Talk.json("'protocolVersion':'" + agreed + "'")));
                assertEquals("202", client.tell("notifications/initialized").verdict());
            }
        }

        /** So any process of a fleet may serve any request: this one has never heard of the client. */
        @ParameterizedTest
        @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
        void everyRequestIsServedAsItsHeaderSays(String revision) {
            try (Station station = station()) {
                Talk client = station.stranger().with("MCP-Protocol-Version", revision);
                assertEquals(
                        Talk.json("{'jsonrpc':'2.0','id':1,'result':{}}"),
                        client.ask("ping", "").body());
                assertEquals("hello", client.say("echo", "'text':'hello'"));
                assertEquals("200 -32601", client.ask("no/such", "").verdict());
                Heard stream = client.ask(client.watchedCall("steps"));
                assertTrue(stream.message().contains("progress"));
                assertEquals("done", Heard.text(stream.message()));
                assertEquals("the end", stream.message());
            }
        }

        /** Who says nothing speaks 2025-03-26, which has batches. */
        @Test
        void aHeaderMayBeMissing() {
            try (Station station = station()) {
                Talk client = station.stranger();
                String ping = client.request("ping", "").body();
                assertEquals("200 result", client.ask("ping", "").verdict());
                assertEquals(
                        "200 result result",
                        client.ask(client.post("[" + ping + "," + ping + "]")).verdict());
                client.with("MCP-Protocol-Version", "2025-06-18");
                assertEquals(
                        "400 -32600", client.ask(client.post("[" + ping + "]")).verdict());
                client.with("MCP-Protocol-Version", "1900-01-01");
                assertEquals("400 -32022", client.ask("ping", "").verdict());
            }
        }

        /** A session id may be left from a server that had sessions. */
        @Test
        void anIdIsIgnored() {
            try (Station station = station()) {
                Talk client = station.stranger().with("Mcp-Session-Id", "stray");
                Heard answer = client.ask("ping", "");
                assertEquals("200 result", answer.verdict());
                assertNull(answer.header("Mcp-Session-Id"));
            }
        }

        @Test
        void nobodyIsAsked() {
            try (Station station = station()) {
                Talk client = station.stranger().with("MCP-Protocol-Version", "2025-11-25");
                assertEquals(
                        "the client cannot be asked 'name': it has no 'elicitation.form' capability",
                        client.say("ask", ""));
            }
        }

        @Test
        void thereIsNothingToListenToAndNothingToEnd() {
            try (Station station = station()) {
                theOnlyMethodIsPost(station.stranger());
            }
        }

        @Test
        void theStatelessEraIsServedAsEver() {
            try (Station station = station()) {
                Talk client = station.stateless();
                assertEquals("hello", client.say("echo", "'text':'hello'"));
                assertEquals("404 -32601", client.ask("ping", "").verdict());
                assertEquals(
                        "400 -32020",
                        client.ask(client.request("tools/list", "").without("Mcp-Method"))
                                .verdict());
            }
        }
    }

    /** Servers of revision 2026-07-28 alone. */
    @Nested
    final class ForTheStatelessEraAlone {

        private static Station station() {
            return Station.of(Station.server(TOOLS).statelessOnly(), options -> options);
        }

        /** A client that tries this first learns which revision it must speak instead (Versioning). */
        @ParameterizedTest
        @ValueSource(strings = {"", "2025-11-25", "2026-07-28"})
        void aHandshakeIsRefusedWithTheRevisionsThereAre(String header) {
            try (Station station = station()) {
                Talk client = station.stranger();
                Request initialize = client.initialize("2025-11-25", "");
                Heard answer =
                        client.ask(header.isEmpty() ? initialize : initialize.with("MCP-Protocol-Version", header));
                assertEquals(400, answer.status());
                assertNull(answer.header("Mcp-Session-Id"));
                assertEquals(
                        Talk.json("{'jsonrpc':'2.0','id':0,'error':{'code':-32022,"
                                + "'message':'Unsupported protocol version; supported: 2026-07-28',"
                                + "'data':{'supported':['2026-07-28'],'requested':'2025-11-25'}}}"),
                        answer.body());
            }
        }

        /** Whatever else an old client sends: its version is no more known here than one of the future. */
        @ParameterizedTest
        @ValueSource(strings = {"2025-11-25", "2025-03-26", "1900-01-01"})
        void aRevisionOfTheOtherEraIsRefusedInTheSameWay(String header) {
            try (Station station = station()) {
                Talk client = station.stranger().with("MCP-Protocol-Version", header);
                assertEquals("400 -32022", client.ask("tools/list", "").verdict());
                assertEquals(
                        "400 -32022", client.tell("notifications/initialized").verdict());
            }
        }

        @Test
        void aRequestThatDoesNotSayItsRevisionIsRefused() {
            try (Station station = station()) {
                assertEquals(
                        "400 -32020", station.stranger().ask("tools/list", "").verdict());
            }
        }

        @Test
        void thereIsNothingToListenToAndNothingToEnd() {
            try (Station station = station()) {
                theOnlyMethodIsPost(station.stranger());
            }
        }

        @Test
        void aRequestIsServed() {
            try (Station station = station()) {
                Talk client = station.stateless();
                assertEquals("hello", client.say("echo", "'text':'hello'"));
                String discovered = client.ask("server/discover", "").body();
                assertTrue(discovered.contains(Talk.json("'supportedVersions':['2026-07-28']")), discovered);
            }
        }
    }

    private static void theOnlyMethodIsPost(Talk client) {
        client.with("Mcp-Session-Id", "stray");
        for (Request request :
                new Request[] {client.get(), client.delete(), client.get().method("PUT")}) {
            Heard answer = client.ask(request);
            assertEquals("POST", answer.header("Allow"));
            assertEquals("405 -32600", answer.verdict());
        }
    }
}
