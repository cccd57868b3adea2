package dev.lathe.server;

import dev.lathe.dialogue.Line;
import dev.lathe.feature.Identity;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The client's end of a connection, with an identity of its choice. */
final class Talk implements Reply {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Inbound server;

    Talk(Server server) {
        this(server, Identity.OWNER);
    }

    Talk(Server server, Identity identity) {
        this(server.connect(identity));
    }

    Talk(Inbound server) {
        this.server = server;
    }

    /** Sends a line as a dialogue would write it. */
    void say(String line) {
        byte[] bytes = Line.complete(line).getBytes(StandardCharsets.UTF_8);
        server.receive(bytes, 0, bytes.length, this);
    }

    /** Sends a line and returns the answer. */
    String ask(String line) {
        say(line);
        return next();
    }

    /** Calls a tool without arguments and returns the answer. */
    String call(String tool) {
        return ask(calling(tool));
    }

    static String calling(String tool) {
        return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool + "\",$meta}}";
    }

    /** Cancels the only call there is, and waits for the word that it will not be answered. */
    void cancel() {
        say("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
        if (!(next() + next()).equals("nothingnothing")) {
            throw new AssertionError("was answered");
        }
    }

    String next() {
        try {
            return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    @Override
    public void ahead(JsonWriter notification) {
        heard.add(notification.toString());
    }

    @Override
    public void result(JsonWriter response) {
        heard.add(response.toString());
    }

    @Override
    public void error(RpcError error, JsonWriter response) {
        heard.add(response.toString());
    }

    @Override
    public void nothing() {
        heard.add("nothing");
    }
}
