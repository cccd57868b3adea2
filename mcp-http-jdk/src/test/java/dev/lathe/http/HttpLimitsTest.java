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
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many there may be at once, of calls and of streams; and that there is room again afterwards. */
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
        int most = 3;
        try (Station station =
                station(options -> isPerCaller ? options.mostCallsPerCaller(most) : options.mostCallsAtOnce(most))) {
            Talk client = station.session("2025-11-25", "'elicitation':{}");
            List<Heard> streams = new ArrayList<>();
            List<String> questions = new ArrayList<>();
            for (int id = 1; id <= most; id++) {
                streams.add(served(client, client.request(String.valueOf(id), "tools/call", "'name':'ask'")));
                questions.add(streams.get(id - 1).message());
            }
            assertEquals(isPerCaller ? 429 : 503, client.ask("ping", "").status());
            for (int i = 0; i < most; i++) {
                String answer = "{'jsonrpc':'2.0','id':" + Heard.id(questions.get(i))
                        + ",'result':{'action':'accept','content':{'sure':true}}}";
                assertEquals("202", client.ask(client.post(answer)).verdict());
                assertEquals("sure: true", Heard.text(streams.get(i).message()));
                assertEquals("the end", streams.get(i).message());
            }
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
}
