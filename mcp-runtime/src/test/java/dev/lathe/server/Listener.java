package dev.lathe.server;

import dev.lathe.dialogue.Line;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client that has opened a stream of notifications, or a session, and may be slow to take what it is told. */
final class Listener implements Reply, Outbound {

    private static final String END = "(end)";

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch stuck = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private volatile boolean slow;
    private final Inbound connection;

    Listener(Server server) {
        connection = server.connect(this);
    }

    /** Opens a stream with this filter. */
    static Listener stream(Server server, String filter) {
        Listener listener = new Listener(server);
        listener.listen(filter);
        return listener;
    }

    /** Asks for a stream with this filter. */
    void listen(String filter) {
        send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscriptions/listen\",\"params\":{\"notifications\":" + filter
                + ",$meta}}");
    }

    /** Opens a session whose client is ready. */
    static Listener session(Server server) {
        Listener listener = new Listener(server);
        listener.send("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{"
                + "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},\"clientInfo\":{}}}");
        listener.next();
        listener.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
        listener.next();
        return listener;
    }

    void send(String line) {
        byte[] bytes = Line.complete(line).getBytes(StandardCharsets.UTF_8);
        connection.receive(bytes, 0, bytes.length, this);
    }

    /** Takes nothing from now on. */
    void jam() {
        slow = true;
    }

    /** Returns once somebody waits for it. */
    void awaitJam() throws InterruptedException {
        if (!stuck.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody has told it anything within 10 s");
        }
    }

    /** Takes everything again. */
    void release() {
        slow = false;
        release.countDown();
    }

    /** Returns what it hears next. */
    String next() {
        try {
            String line = heard.poll(10, TimeUnit.SECONDS);
            return line == null ? "no word within 10 s" : line;
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    /** Returns what it has heard and nobody has looked at. */
    List<String> rest() {
        return List.copyOf(heard);
    }

    /** Closes the connection, and returns what it has heard until then. */
    List<String> close(long graceMillis) {
        connection.close(graceMillis);
        return rest();
    }

    @Override
    public void send(JsonWriter message) {
        hear(message.toString());
    }

    @Override
    public void ahead(JsonWriter notification) {
        hear(notification.toString());
    }

    @Override
    public void result(JsonWriter response) {
        hear(response.toString());
    }

    @Override
    public void error(RpcError error, JsonWriter response) {
        hear(response.toString());
    }

    @Override
    public void nothing() {
        heard.add(END);
    }

    private void hear(String message) {
        if (slow) {
            stuck.countDown();
            try {
                release.await();
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
        }
        heard.add(message);
    }
}
