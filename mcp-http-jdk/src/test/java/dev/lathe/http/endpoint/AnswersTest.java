package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.Form;
import dev.lathe.feature.LogLevel;
import dev.lathe.feature.ToolResult;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is one JSON document until something is to be said ahead of it; from then on it is a stream of events. */
final class AnswersTest {

    private static final Form<String> NAME = new Form<>(
            Talk.json("{'type':'object','properties':{'name':{'type':'string'}},'required':['name']}"),
            answer -> answer.at("name").asString());

    private final Gate gate = new Gate();

    @AutoClose
    private final Station station = Station.of(new Tools()
            .with("silent", (arguments, context) -> ToolResult.text("done"))
            .with("slow", gate)
            .with("steps", (arguments, context) -> {
                for (int step = 1; step <= 3; step++) {
                    context.progress(step, 3);
                    context.log(LogLevel.INFO, "step " + step);
                }
                return ToolResult.text("done");
            })
            .with(
                    "ask",
                    (arguments, context) -> ToolResult.text("Hello, "
                            + context.elicit("name", "Who are you?", NAME).orElseThrow())));

    private Talk client(String revision) {
        return revision.equals(Talk.STATELESS) ? station.stateless() : station.session(revision, "'elicitation':{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-28", "2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"})
    void aToolThatSaysNothingHasADocument(String revision) {
        Talk client = client(revision);
        Heard answer = client.ask(client.watchedCall("silent"));
        assertEquals("application/json", answer.header("Content-Type"));
        assertEquals("done", Heard.text(answer.body()));
    }

    /** The order is that in which it was said, on one stream, which ends right behind the answer. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-07-28", "2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"})
    void aToolThatSpeaksHasAStreamInOrder(String revision) {
        Talk client = client(revision);
        if (!revision.equals(Talk.STATELESS)) {
            client.ask("logging/setLevel", "'level':'debug'").body();
        }
        Request call = client.watchedCall("steps");
        // Without a session, each call says for itself from which level on it wants to hear.
        String asking = "\"_meta\":{\"io.modelcontextprotocol/logLevel\":\"debug\",";
        Heard answer = client.ask(
                revision.equals(Talk.STATELESS) ? call.body(call.body().replace("\"_meta\":{", asking)) : call);
        assertEquals(200, answer.status());
        assertEquals("text/event-stream", answer.header("Content-Type"));
        assertEquals("no", answer.header("X-Accel-Buffering"));
        assertEquals("no-store", answer.header("Cache-Control"));
        for (int step = 1; step <= 3; step++) {
            String progress = answer.message();
            assertTrue(progress.contains(Talk.json("'progressToken':'t','progress':" + step)), progress);
            String log = answer.message();
            assertTrue(log.contains("notifications/message") && log.contains("step " + step), log);
        }
        assertEquals("done", Heard.text(answer.message()));
        assertEquals(Event.END, answer.event());
    }

    /** Two calls at once hear what is theirs and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-07-28", "2025-11-25"})
    void eachCallHasAStreamOfItsOwn(String revision) {
        Talk client = client(revision);
        Request one = client.watchedCall("steps");
        Request other = one.body(one.body().replace("\"id\":1", "\"id\":2").replace("\"t\"", "\"u\""));
        Heard first = client.ask(one);
        Heard second = client.ask(other);
        for (int step = 1; step <= 3; step++) {
            assertTrue(second.message().contains(Talk.json("'progressToken':'u','progress':" + step)));
            assertTrue(first.message().contains(Talk.json("'progressToken':'t','progress':" + step)));
        }
        assertTrue(first.message().contains(Talk.json("'id':1,")));
        assertTrue(second.message().contains(Talk.json("'id':2,")));
    }

    /** A question is a request of the server's: it goes ahead of the answer, and that waits for the reply to it. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-11-25", "2025-06-18"})
    void aQuestionMakesItAStream(String revision) {
        Talk client = client(revision);
        Heard answer = client.ask(client.call("ask", ""));
        assertEquals("text/event-stream", answer.header("Content-Type"));
        String question = answer.message();
        assertTrue(question.contains("elicitation/create"), question);
        String reply = "{'jsonrpc':'2.0','id':" + Heard.id(question)
                + ",'result':{'action':'accept','content':{'name':'Ada'}}}";
        assertEquals("202", client.ask(client.post(reply)).verdict());
        assertEquals("Hello, Ada", Heard.text(answer.message()));
        assertEquals("the end", answer.message());
    }

    /** Without a session the client asks again and brings the answer along: so nothing goes ahead of anything. */
    @Test
    void withoutASessionAQuestionIsAnAnswer() {
        Talk client = Talk.stateless(station.uri(), "'elicitation':{}");
        try (client) {
            Heard answer = client.ask(client.call("ask", ""));
            assertEquals("application/json", answer.header("Content-Type"));
            assertTrue(answer.body().contains(Talk.json("'resultType':'input_required'")));
        }
    }

    /** After a second comments show whether the client is still there. */
    @Test
    void anAnswerThatTakesItsTimeIsAStreamToo() {
        Talk client = client(Talk.STATELESS);
        long began = System.nanoTime();
        Heard answer = client.ask(client.call("slow", ""));
        assertTrue(System.nanoTime() - began >= Duration.ofSeconds(1).toNanos());
        assertEquals("text/event-stream", answer.header("Content-Type"));
        assertEquals("no", answer.header("X-Accel-Buffering"));
        assertTrue(answer.event().comment());
        gate.open();
        assertEquals("through", Heard.text(answer.message()));
        assertEquals("the end", answer.message());
    }

    @Test
    void aSilentStreamSaysThatItIsAlive() {
        Gate waiting = new Gate();
        Tools tools = new Tools().with("work", (arguments, context) -> {
            context.progress(1);
            waiting.pass();
            return ToolResult.text("done");
        });
        try (Station lively = Station.of(tools, options -> options.keepAlive(Duration.ofMillis(100)))) {
            for (Talk client : new Talk[] {lively.stateless(), lively.session("2025-06-18")}) {
                Heard answer = client.ask(client.watchedCall("work"));
                assertTrue(answer.message().contains("notifications/progress"));
                assertTrue(answer.event().comment());
                assertTrue(answer.event().comment());
            }
            waiting.open();
        }
    }
}
