package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.Form;
import dev.lathe.feature.SampleRequest;
import dev.lathe.feature.ToolResult;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the server and a client with a session tell each other besides answers. */
final class ConversationTest {

    private static final Form<Integer> GUESTS = new Form<>(
            Talk.json("{'type':'object','properties':{'guests':{'type':'integer'}},'required':['guests']}"),
            answer -> answer.at("guests").asInt());

    private static final String BOTH = "'elicitation':{},'sampling':{}";

    private final Gate gate = new Gate();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @AutoClose
    private final Station station = Station.of(
            Station.server(new Tools()
                            .with("work", (arguments, context) -> {
                                context.onCancel(() -> heard.add("cancelled"));
                                context.progress(1);
                                gate.pass();
                                return ToolResult.text("done");
                            })
                            .with(
                                    "book",
                                    (arguments, context) -> ToolResult.text("a table for "
                                            + context.elicit("guests", "How many?", GUESTS)
                                                    .orElseThrow()))
                            .with(
                                    "think",
                                    (arguments, context) -> ToolResult.text("it says "
                                            + context.sample(
                                                            "thought",
                                                            SampleRequest.of("What?")
                                                                    .maxTokens(9))
                                                    .text())))
                    .features(new Notes("one", "two")),
            options -> options);

    private String heard() throws InterruptedException {
        return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void aCallIsCancelledByANotification() throws InterruptedException {
        Talk client = station.session("2025-11-25");
        Heard stream = client.ask(client.watchedCall("work"));
        assertTrue(stream.message().contains("progress"));
        assertEquals("202", client.ask(client.post(cancelling("1"))).verdict());
        assertEquals("cancelled", heard());
        assertEquals("the end", stream.message());
    }

    /** Ids belong to a session: other clients use the same. A number is no text. */
    @Test
    void onlyAnIdOfTheSameSessionIsCancelled() {
        Talk client = station.session("2025-11-25");
        Talk other = station.session("2025-11-25");
        Heard stream = client.ask(client.watchedCall("work"));
        assertTrue(stream.message().contains("progress"));
        assertEquals(
                "202",
                other.ask(client.post(cancelling("1")).with("Mcp-Session-Id", other.sessionId()))
                        .verdict());
        for (String id : new String[] {"2", "'1'", "null", "{}"}) {
            assertEquals("202", client.ask(client.post(cancelling(id))).verdict());
        }
        assertEquals("202", client.tell("notifications/cancelled").verdict());
        gate.open();
        assertEquals("done", Heard.text(stream.message()));
        assertTrue(heard.isEmpty());
        // It is too late now.
        assertEquals("202", client.ask(client.post(cancelling("1"))).verdict());
    }

    @Test
    void anIdIsUsedOnceAtATime() {
        Talk client = station.session("2025-11-25");
        Talk other = station.session("2025-11-25");
        Heard stream = client.ask(client.watchedCall("work"));
        assertTrue(stream.message().contains("progress"));
        assertEquals("200 -32600", client.ask(client.watchedCall("work")).verdict());
        assertTrue(other.ask(other.watchedCall("work")).message().contains("progress"));
        gate.open();
        assertEquals("done", Heard.text(stream.message()));
        assertEquals("200 result", client.ask(client.call("work", "")).verdict());
    }

    private static String cancelling(String id) {
        return "{'jsonrpc':'2.0','method':'notifications/cancelled','params':{'requestId':" + id + "}}";
    }

    @Test
    void aUserIsAsked() {
        Talk client = station.session("2025-11-25", BOTH);
        Heard stream = client.ask(client.call("book", ""));
        String question = stream.message();
        assertTrue(question.contains(Talk.json("'method':'elicitation/create'")), question);
        client.ask(answering(client, question, "'action':'accept','content':{'guests':4}"));
        assertEquals("a table for 4", Heard.text(stream.message()));
    }

    @Test
    void aModelIsAsked() {
        Talk client = station.session("2025-11-25", BOTH);
        Heard stream = client.ask(client.call("think", ""));
        String question = stream.message();
        assertTrue(question.contains(Talk.json("'method':'sampling/createMessage'")), question);
        client.ask(answering(
                client, question, "'role':'assistant','model':'m','content':{'type':'text','text':'nothing'}"));
        assertEquals("it says nothing", Heard.text(stream.message()));
    }

    /** The answer is one of another session, whatever id it has. */
    @Test
    void nobodyElseAnswers() {
        Talk client = station.session("2025-11-25", BOTH);
        Talk other = station.session("2025-11-25", BOTH);
        Heard stream = client.ask(client.call("book", ""));
        String question = stream.message();
        other.ask(answering(other, question, "'action':'accept','content':{'guests':666}"));
        client.ask(answering(client, question, "'action':'accept','content':{'guests':4}"));
        assertEquals("a table for 4", Heard.text(stream.message()));
    }

    private static Request answering(Talk client, String question, String result) {
        return client.post("{'jsonrpc':'2.0','id':" + Heard.id(question) + ",'result':{" + result + "}}");
    }

    /** A client that has not said it can be asked is not: the tool ends with an error, and nothing was ahead of it. */
    @Test
    void whoCannotBeAskedIsNot() {
        Talk client = station.session("2025-11-25");
        Heard answer = client.ask(client.call("book", ""));
        assertEquals("application/json", answer.header("Content-Type"));
        assertEquals(
                "the client cannot be asked 'guests': it has no 'elicitation.form' capability",
                Heard.text(answer.body()));
    }

    @Test
    void aClientThatListensHearsOfChanges() {
        Talk client = station.session("2025-11-25");
        assertEquals(
                "200 result",
                client.ask("resources/subscribe", "'uri':'note://one'").verdict());
        Heard stream = client.ask(client.get());
        assertEquals("text/event-stream", stream.header("Content-Type"));
        assertEquals("no", stream.header("X-Accel-Buffering"));

        station.server().resourceUpdated("note://two");
        station.server().resourceUpdated("note://one");
        assertEquals(
                Talk.json("{'jsonrpc':'2.0','method':'notifications/resources/updated',"
                        + "'params':{'uri':'note://one'}}"),
                stream.message());
        station.server().add(Tools.echo());
        assertEquals(
                Talk.json("{'jsonrpc':'2.0','method':'notifications/tools/list_changed','params':{}}"),
                stream.message());

        assertEquals(
                "200 result",
                client.ask("resources/unsubscribe", "'uri':'note://one'").verdict());
        station.server().resourceUpdated("note://one");
        client.ask(client.delete());
        assertEquals("the end", stream.message());
    }

    /** A message goes over one stream (Multiple Connections), and that of a request is for that request. */
    @Test
    void aChangeIsToldOnTheStreamOfTheSessionAlone() {
        Talk client = station.session("2025-11-25");
        Heard call = client.ask(client.watchedCall("work"));
        assertTrue(call.message().contains("progress"));
        Heard stream = client.ask(client.get());
        station.server().add(Tools.echo());
        assertTrue(stream.message().contains("list_changed"));
        gate.open();
        assertEquals("done", Heard.text(call.message()));
        client.ask(client.delete());
        assertEquals("the end", stream.message());
    }

    /** Nothing that has changed while nobody listened is lost. */
    @Test
    void whatChangesBeforeItListensIsToldThen() {
        Talk client = station.session("2025-11-25");
        client.ask("resources/subscribe", "'uri':'note://one'").body();
        station.server().resourceUpdated("note://one");
        Heard stream = client.ask(client.get());
        assertTrue(stream.message().contains("note://one"));
        client.ask(client.delete());
        assertEquals("the end", stream.message());
    }

    /** Until a client has said that it is ready, nothing but answers comes from the server (Lifecycle). */
    @Test
    void aClientThatIsNotReadyHearsNothing() {
        Talk client = station.stranger();
        Heard agreed = client.ask(client.initialize("2025-11-25", ""));
        client.with("Mcp-Session-Id", String.valueOf(agreed.header("Mcp-Session-Id")));
        Heard stream = client.ask(client.get());
        station.server().add(Tools.echo());
        client.tell("notifications/initialized");
        station.server().add(new Notes("three"));
        assertTrue(stream.message().contains("notifications/resources/list_changed"));
    }
}
