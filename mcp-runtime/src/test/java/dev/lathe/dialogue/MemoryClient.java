package dev.lathe.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.json.JsonWriter;
import dev.lathe.server.Server;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Talks to the server without a transport, which is why it even hears the word that there is no answer. */
final class MemoryClient implements Client, Reply {

    private static final String SILENCE = "(nothing)";

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Inbound server;

    MemoryClient(Server server) {
        this.server = server.connect();
    }

    @Override
    public void send(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        server.receive(bytes, 0, bytes.length, this);
    }

    @Override
    public String next() {
        try {
            String line = heard.poll(10, TimeUnit.SECONDS);
            return line == null ? "no word within 10 s" : line;
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    @Override
    public void expectSilence() {
        assertEquals(SILENCE, next());
    }

    @Override
    public List<String> close() {
        server.close(10_000);
        return List.copyOf(heard);
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
        heard.add(SILENCE);
    }
}
