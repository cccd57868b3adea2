package dev.lathe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.Form;
import dev.lathe.feature.ToolResult;
import dev.lathe.http.endpoint.Doorman;
import dev.lathe.http.endpoint.Gate;
import dev.lathe.http.endpoint.Heard;
import dev.lathe.http.endpoint.Request;
import dev.lathe.http.endpoint.Station;
import dev.lathe.http.endpoint.Talk;
import dev.lathe.http.endpoint.Tools;
import dev.lathe.http.endpoint.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request may be, and how many there may be; and that there is room again afterwards. */
final class HttpLimitsTest {

    private static final Form<Boolean> SURE = new Form<>(
            Talk.json("{'type':'object','properties':{'sure':{'type':'boolean'}},'required':['sure']}"),
            answer -> answer.at("sure").asBoolean());

    private final Gate gate = new Gate();

    private final Tools tools = Tools.echo()
            .with("wait", (arguments, context) -> {
                context.progress(1);
                gate.pass();
                return ToolResult.text("through");
            })
            .with(
                    "ask",
                    (arguments, context) -> ToolResult.text(
                            "sure: " + context.elicit("sure", "Sure?", SURE).orElseThrow()));

    private Station station(UnaryOperator<McpHttpBuilder> options) {
        return Station.of(tools, options);
    }

    private static String refusal(int status, String message) {
        return status + " "
                + Talk.json("{'jsonrpc':'2.0','error':{'code':-32600,'message':'%s'}}")
                        .formatted(message);
    }

    private static String whole(Heard answer) {
        return answer.status() + " " + answer.body();
    }

    private static String answerOfWait(Heard stream) {
        assertTrue(stream.message().contains("progress"));
        return Heard.text(stream.message());
    }

    /** Sends a request again as long as there is no room: who was served a moment ago may not have left yet. */
    private static Heard served(Talk client, Request request) {
        Heard answer = client.ask(request);
        while (answer.status() == 429 || answer.status() == 503) {
            answer = client.ask(request);
        }
        return answer;
    }

    @Test
    void aCallerHasSoManyCallsAtOnce() {
        try (Station station = station(options -> options.mostCallsPerCaller(2).authentication(new Doorman()))) {
            Talk alice = station.stateless().with("User", "alice");
            Talk bob = station.stateless().with("User", "bob");
            Heard first = alice.ask(alice.watchedCall("wait"));
            Heard second = alice.ask(alice.watchedCall("wait"));

            Heard refused = alice.ask(alice.call("echo", "'text':'hello'"));
            assertEquals("1", refused.header("Retry-After"));
            assertEquals(refusal(429, "you have too many calls"), whole(refused));
            // Whoever else comes is served, even from the same address.
            assertEquals("hello", bob.say("echo", "'text':'hello'"));

            gate.open();
            assertEquals("through", answerOfWait(first));
            assertEquals("through", answerOfWait(second));
            assertEquals(
                    "200 result",
                    served(alice, alice.call("echo", "'text':'hello'")).verdict());
        }
    }

    /** Where nobody says who he is, all who call from one address are one caller. */
    @Test
    void anAddressIsACaller() {
        try (Station station = station(options -> options.mostCallsPerCaller(1))) {
            Talk client = station.stateless();
            Heard first = client.ask(client.watchedCall("wait"));
            Talk other = station.stateless();
            assertEquals(refusal(429, "you have too many calls"), whole(other.ask("tools/list", "")));
            gate.open();
            assertEquals("through", answerOfWait(first));
        }
    }

    @Test
    void thereAreSoManyCallsAtOnce() {
        try (Station station = station(options -> options.mostCallsAtOnce(2).authentication(new Doorman()))) {
            List<Heard> running = new ArrayList<>();
            for (String user : List.of("alice", "bob")) {
                Talk client = station.stateless().with("User", user);
                running.add(client.ask(client.watchedCall("wait")));
            }
            Talk carol = station.stateless().with("User", "carol");
            Heard refused = carol.ask("tools/list", "");
            assertEquals("1", refused.header("Retry-After"));
            assertEquals(refusal(503, "the server has too many calls"), whole(refused));
            // Whoever watches over the process hears that it is well.
            assertEquals(200, carol.ask(Request.of("GET", "/health")).status());

            gate.open();
            for (Heard stream : running) {
                assertEquals("through", answerOfWait(stream));
            }
            assertEquals(
                    "200 result", served(carol, carol.request("tools/list", "")).verdict());
        }
    }

    /** Otherwise calls that wait for their clients would keep out what they wait for. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerNeedsNoRoomForACall(boolean isPerCaller) {
        try (Station station =
                station(options -> isPerCaller ? options.mostCallsPerCaller(1) : options.mostCallsAtOnce(1))) {
            Talk client = station.session("2025-11-25", "'elicitation':{}");
            Heard stream = served(client, client.call("ask", ""));
            String question = stream.message();
            assertEquals(isPerCaller ? 429 : 503, client.ask("ping", "").status());
            String answer = "{'jsonrpc':'2.0','id':" + Heard.id(question)
                    + ",'result':{'action':'accept','content':{'sure':true}}}";
            assertEquals("202", client.ask(client.post(answer)).verdict());
            assertEquals("sure: true", Heard.text(stream.message()));
            assertEquals("the end", stream.message());
        }
    }

    @Test
    void aCallerHasSoManyStreams() {
        try (Station station =
                station(options -> options.mostStreamsPerCaller(1).authentication(new Doorman()))) {
            Talk alice = station.stranger().with("User", "alice");
            alice.begin("2025-11-25", "");
            Talk also = station.stateless().with("User", "alice");
            Talk bob = station.stateless().with("User", "bob");
            Wire listening = alice.wire();
            assertEquals(200, listening.ask(alice.get()).status());

            Request listen = also.request("subscriptions/listen", "'notifications':{'toolsListChanged':true}");
            Heard refused = also.ask(listen);
            assertEquals("1", refused.header("Retry-After"));
            assertEquals(refusal(429, "you have too many streams"), whole(refused));
            assertEquals(200, bob.ask(listen.with("User", "bob")).status());
            assertEquals("hello", also.say("echo", "'text':'hello'"));

            alice.ask(alice.delete());
            assertEquals(200, served(also, listen).status());
        }
    }

    @Test
    void thereAreSoManyStreams() {
        try (Station station = station(options -> options.mostStreams(1))) {
            Talk client = station.stateless();
            Heard stream = client.ask(client.request("subscriptions/listen", "'notifications':{}"));
            assertTrue(stream.message().contains("acknowledged"));
            Talk session = station.session("2025-11-25");
            assertEquals(refusal(503, "the server has too many streams"), whole(session.ask(session.get())));
        }
    }

    @Test
    void aBodyHasSoManyBytes() {
        try (Station station = station(options -> options.mostBodyBytes(1_000))) {
            Talk client = station.stateless();
            Request call = client.call("echo", "'text':'#'");
            int others = call.body().length() - 1;
            Request largest = call.body(call.body().replace("#", "x".repeat(1_000 - others)));
            Request larger = call.body(call.body().replace("#", "x".repeat(1_001 - others)));
            assertEquals("200 result", client.ask(largest).verdict());

            Wire wire = client.wire();
            Heard refused = wire.ask(larger);
            assertEquals("close", refused.header("Connection"));
            assertEquals(refusal(413, "The body is longer than 1000 bytes"), whole(refused));
            wire.awaitEnd();
        }
    }

    /** One that does not say how long it is gets no further; nobody waits for the end of it. */
    @Test
    void aBodyOfUnknownLengthHasNoMore() {
        try (Station station = station(options -> options.mostBodyBytes(1_000).writeTimeout(Duration.ofMillis(200)))) {
            Talk client = station.stateless();
            Wire wire = client.wire();
            wire.send(head(client, "Transfer-Encoding: chunked"));
            wire.send("400\r\n" + "x".repeat(0x400) + "\r\n");
            assertEquals(refusal(413, "The body is longer than 1000 bytes"), whole(wire.hear()));
            wire.awaitEnd();
        }
    }

    /** A length that is only announced reserves nothing and is not waited for. */
    @Test
    void aBodyThatSaysItIsTooLongIsNotReadAtAll() {
        try (Station station = station(options -> options)) {
            Talk client = station.stateless();
            Wire wire = client.wire();
            wire.send(head(client, "Content-Length: 4194305"));
            assertEquals(refusal(413, "The body is longer than 4194304 bytes"), whole(wire.hear()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000", "Transfer-Encoding: chunked"})
    void aBodyHasToCome(String framing) {
        try (Station station = station(options -> options.bodyTimeout(Duration.ofMillis(200)))) {
            Talk client = station.stateless();
            Wire slow = client.wire();
            slow.send(head(client, framing));
            assertEquals("hello", client.say("echo", "'text':'hello'"));
            Heard refused = slow.hear();
            assertEquals("close", refused.header("Connection"));
            assertEquals(refusal(408, "The body did not arrive within 200 ms"), whole(refused));
            slow.awaitEnd();
        }
    }

    private static String head(Talk client, String framing) {
        StringBuilder head = new StringBuilder("POST /mcp HTTP/1.1\r\nHost: localhost\r\n");
        client.request("tools/list", "")
                .headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return head + framing + "\r\n\r\n";
    }

    @Test
    void aUrlHasSoManyCharacters() {
        try (Station station = station(options -> options.mostUrlChars(20))) {
            Talk client = station.stateless();
            Request list = client.request("tools/list", "");
            assertEquals(
                    "200 result", client.ask(list.path("/mcp?aaaaaaaaaaaaaaa")).verdict());
            assertEquals(
                    "414 -32600", client.ask(list.path("/mcp?aaaaaaaaaaaaaaaa")).verdict());
        }
    }

    @Test
    void aRequestHasSoManyHeaders() {
        try (Station station = station(options -> options.mostHeaders(10))) {
            Talk client = station.stateless();
            Request list = client.request("tools/list", "");
            assertEquals("200 result", client.ask(list).verdict());
            for (int i = 0; i < 10; i++) {
                list = list.with("X-" + i, "x");
            }
            assertEquals("431 -32600", client.ask(list).verdict());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "OPTIONS", "TRACE", "post", "HEAD"})
    void otherMethodsAreNotAllowed(String method) {
        try (Station station = station(options -> options)) {
            Talk client = station.stateless();
            Wire wire = client.wire();
            Heard refused = wire.ask(Request.of(method, "/mcp"));
            assertEquals(405, refused.status());
            assertEquals("POST, GET, DELETE", refused.header("Allow"));
            assertEquals(method.equals("HEAD"), refused.body().isEmpty());
            // What follows on the connection is not mixed up with a body that nobody was to send.
            assertEquals(
                    "200 result", wire.ask(client.request("tools/list", "")).verdict());
        }
    }

    @Test
    void anAcceptMustSayBoth() {
        try (Station strict = station(options -> options);
                Station lenient = station(McpHttpBuilder::lenientAccept)) {
            Request list = strict.stateless().request("tools/list", "");
            assertEquals(
                    "406 -32600", strict.stateless().ask(list.without("Accept")).verdict());
            assertEquals(
                    "200 result",
                    lenient.stateless().ask(list.without("Accept")).verdict());
            for (Station station : List.of(strict, lenient)) {
                Talk client = station.stateless();
                assertEquals(
                        "406 -32600",
                        client.ask(list.with("Accept", "application/json")).verdict());
                assertEquals(
                        "406 -32600",
                        client.ask(list.with("Accept", "text/event-stream")).verdict());
                assertEquals(
                        "200 result", client.ask(list.with("Accept", "*/*")).verdict());
            }
        }
    }
}
