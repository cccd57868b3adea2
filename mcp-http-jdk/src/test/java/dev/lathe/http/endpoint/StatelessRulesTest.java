package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.Form;
import dev.lathe.feature.ToolResult;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Revision 2026-07-28 over HTTP: each request stands for itself, and its status says what a gateway needs to know. */
final class StatelessRulesTest {

    private static final Form<String> NAME = new Form<>(
            Talk.json("{'type':'object','properties':{'name':{'type':'string'}},'required':['name']}"),
            answer -> answer.at("name").asString());

    private static final String REGIONAL =
            "'inputSchema':{'type':'object','properties':{'region':{'type':'string','x-mcp-header':'Region'}}}";

    private final List<String> ran = new CopyOnWriteArrayList<>();

    @AutoClose
    private final Station station = Station.of(Tools.echo()
            .with(
                    "ask",
                    (arguments, context) -> ToolResult.text(
                            context.elicit("name", "Who are you?", NAME).toString()))
            .with("regional", REGIONAL, (arguments, context) -> {
                ran.add("regional");
                return ToolResult.text("here");
            }));

    private final Talk client = station.stateless();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            server/discover        |                                                | 200 result
            tools/list             |                                                | 200 result
            tools/call             | 'name':'echo','arguments':{'text':'hello'}     | 200 result
            tools/call             | 'name':'echo','arguments':{'text':7}           | 200 result
            tools/call             | 'name':'nobody'                                | 200 -32602
            tools/call             | 'name':'echo','arguments':7                    | 200 -32602
            tools/list             | 'cursor':'none of ours'                        | 200 -32602
            tools/call             | 'name':'ask'                                   | 400 -32021
            no/such                |                                                | 404 -32601
            resources/read         | 'uri':'file:///nothing'                        | 404 -32601
            initialize             |                                                | 404 -32601
            ping                   |                                                | 404 -32601
            logging/setLevel       | 'level':'info'                                 | 404 -32601
            resources/subscribe    | 'uri':'file:///nothing'                        | 404 -32601
            notifications/cancelled| 'requestId':1                                  | 404 -32601
            """)
    void aRequestHasTheStatusOfItsOutcome(String method, String params, String verdict) {
        assertEquals(verdict, client.ask(method, params == null ? "" : params).verdict());
    }

    @Test
    void aMissingCapabilityIsNamed() {
        String error = client.ask(client.call("ask", "")).body();
        assertTrue(error.contains(Talk.json("'data':{'requiredCapabilities':{'elicitation':{'form':{}}}}")), error);
    }

    /** A request with several mistakes is told of the first of these. */
    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("403 -32600", "pages of the Origin", request -> request.with("Origin", "https://evil.example")),
            new Mistake("404 -32600", "nothing at this path", request -> request.path("/elsewhere")),
            new Mistake("405 -32600", "method is not allowed", request -> request.method("PUT")),
            new Mistake("415 -32600", "the Content-Type is", request -> request.with("Content-Type", "text/plain")),
            new Mistake("406 -32600", "the Accept is", request -> request.with("Accept", "application/json")),
            new Mistake("400 -32700", "", request -> request.body(request.body() + "}")),
            new Mistake("400 -32600", "jsonrpc", request -> replaced(request, "\"2.0\"", "\"1.0\"")),
            new Mistake(
                    "400 -32020",
                    "MCP-Protocol-Version header is missing",
                    request -> request.without("MCP-Protocol-Version")),
            new Mistake(
                    "400 -32020",
                    "MCP-Protocol-Version header value does not match",
                    request -> request.with("MCP-Protocol-Version", "2025-11-25")),
            new Mistake(
                    "400 -32022",
                    "Unsupported protocol version",
                    request ->
                            replaced(request, Talk.STATELESS, "1900-01-01").with("MCP-Protocol-Version", "1900-01-01")),
            new Mistake("400 -32020", "Mcp-Method header is missing", request -> request.without("Mcp-Method")),
            new Mistake("400 -32020", "Mcp-Name header value 'echo'", request -> request.with("Mcp-Name", "echo")),
            new Mistake("400 -32602", "clientCapabilities", request -> replaced(request, "clientCapabilities", "x")),
            new Mistake("400 -32020", "Mcp-Param-Region", request -> request.with("Mcp-Param-Region", "west")));

    private record Mistake(String verdict, String words, UnaryOperator<Request> change) {}

    static IntStream mistakes() {
        return IntStream.range(0, MISTAKES.size());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theFirstMistakeIsToldWhateverElseIsWrong(int first) {
        Request request = client.call("regional", "'region':'east'").with("Mcp-Param-Region", "east");
        for (int i = MISTAKES.size() - 1; i >= first; i--) {
            request = MISTAKES.get(i).change().apply(request);
        }
        Mistake told = MISTAKES.get(first);
        Heard answer = client.ask(request);
        String body = answer.body();
        assertTrue(body.contains(told.words()), body);
        assertEquals(told.verdict(), Heard.verdict(answer.status(), body));
        assertEquals(List.of(), ran);
    }

    @Test
    void whetherThereIsSuchAMethodComesBeforeWhatItNeeds() {
        Request unknown = client.request("no/such", "");
        assertEquals(
                "400 -32020", client.ask(unknown.with("Mcp-Method", "no/more")).verdict());
        assertEquals(
                "404 -32601",
                client.ask(replaced(unknown, "clientCapabilities", "x")).verdict());
    }

    private static Request replaced(Request request, String text, String other) {
        return request.body(request.body().replace(text, other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'_meta':{}",
                "'_meta':7",
                "'_meta':{'io.modelcontextprotocol/protocolVersion':7}",
                "'_meta':{'io.modelcontextprotocol/protocolVersion':'2026-07-28'}",
                "'_meta':{'io.modelcontextprotocol/clientCapabilities':{}}",
                "'_meta':{'io.modelcontextprotocol/protocolVersion':'2026-07-28',"
                        + "'io.modelcontextprotocol/clientCapabilities':7}"
            })
    void whatARequestMustSayOfItselfIsAParameter(String params) {
        Request list = client.request("tools/list", "");
        String body = Talk.json("{'jsonrpc':'2.0','id':1,'method':'tools/list','params':{" + params + "}}");
        assertEquals("400 -32602", client.ask(list.body(body)).verdict());
    }

    @Test
    void aToolThatIsNotReachedByItsHeadersDoesNotRun() {
        Request call = client.call("regional", "'region':'east'");
        assertEquals("400 -32020", client.ask(call).verdict());
        assertEquals(
                "400 -32020", client.ask(call.with("Mcp-Param-Region", "west")).verdict());
        assertEquals(List.of(), ran);
        assertEquals(
                "200 result", client.ask(call.with("Mcp-Param-Region", "east")).verdict());
        assertEquals(List.of("regional"), ran);
    }

    /** Some clients keep sending what a server of another revision has given them. */
    @Test
    void aSessionIdIsIgnoredAndNotSentBack() {
        for (String id : List.of("stray", station.session("2025-11-25").sessionId())) {
            Heard answer = client.ask(client.request("tools/list", "").with("Mcp-Session-Id", id));
            assertEquals("200 result", answer.verdict());
            assertNull(answer.header("Mcp-Session-Id"));
        }
    }

    @Test
    void anEventIdIsIgnored() {
        assertEquals(
                "200 result",
                client.ask(client.request("tools/list", "").with("Last-Event-ID", "x-1"))
                        .verdict());
    }

    @Test
    void aNotificationIsAccepted() {
        Heard answer = client.tell("notifications/anything");
        assertEquals(202, answer.status());
        assertEquals("0", answer.header("Content-Length"));
        assertNull(answer.header("Content-Type"));
        assertNull(answer.header("Transfer-Encoding"));
    }

    @Test
    void aResponseIsNot() {
        assertEquals(
                "400 -32600",
                client.ask(client.post("{'jsonrpc':'2.0','id':1,'result':{}}")).verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1.5", "1e0", "{}", "[]", "true"})
    void anIdIsATextOrAnInteger(String id) {
        Request list = client.request("tools/list", "");
        Heard answer = client.ask(list.body(list.body().replace("\"id\":1", "\"id\":" + id)));
        String body = answer.body();
        assertEquals("400 -32600", Heard.verdict(answer.status(), body));
        assertFalse(body.contains("\"id\""), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a'", "''", "0", "-1", "9007199254740993", "9223372036854775808", "'ü\\u0000'"})
    void anIdComesBackAsItWas(String id) {
        String answer = client.ask(client.request(id, "tools/list", "")).body();
        assertTrue(answer.startsWith(Talk.json("{'jsonrpc':'2.0','id':" + id + ",")), answer);
    }

    /**
     * Every request stands for itself: what another one over the same connection has declared is not known any more.
     */
    @Test
    void nothingIsRememberedOfAConnection() {
        Talk able = Talk.stateless(station.uri(), "'elicitation':{}");
        try (able;
                Wire wire = able.wire()) {
            assertEquals("200 result", wire.ask(able.call("ask", "")).verdict());
            assertEquals("400 -32021", wire.ask(client.call("ask", "")).verdict());
        }
    }
}
