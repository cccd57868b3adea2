package dev.lathe.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.json.JsonWriter;
import dev.lathe.server.Server;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Talks to the server without a transport, which is why it even hears the word that there is no answer. */
public final class MemoryClient implements Client, Reply, Outbound {

    private final Witness witness = new Witness();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Semaphore silences = new Semaphore(0);
    private final AtomicInteger openReplies = new AtomicInteger();
    private final Inbound server;

    public MemoryClient(Server server) {
        this.server = server.connect(this);
    }

    @Override
    public void send(String line) {
        witness.sent(line);
        silences.drainPermits();
        openReplies.incrementAndGet();
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        server.receive(bytes, 0, bytes.length, this);
    }

    @Override
    public String next() {
        try {
            String line = heard.poll(10, TimeUnit.SECONDS);
            if (line == null) {
                return "no word within 10 s";
            }
            witness.heard(line);
            return line;
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    /** A reply that has ended without an answer is the sign that none will come. */
    @Override
    public void expectSilence() {
        try {
            assertTrue(silences.tryAcquire(10, TimeUnit.SECONDS), "a reply has no end");
            assertEquals(List.of(), List.copyOf(heard));
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    /** By then every reply has ended, and once. */
    @Override
    public List<String> close() {
        server.close(10_000);
        heard.forEach(witness::heard);
        assertEquals(0, openReplies.get(), "replies without an end");
        return List.copyOf(heard);
    }

    @Override
    public void send(JsonWriter message) {
        heard.add(message.toString());
    }

    @Override
    public void ahead(JsonWriter notification) {
        heard.add(notification.toString());
    }

    @Override
    public void result(JsonWriter response) {
        openReplies.decrementAndGet();
        heard.add(response.toString());
    }

    @Override
    public void error(RpcError error, JsonWriter response) {
        openReplies.decrementAndGet();
        heard.add(response.toString());
    }

    @Override
    public void nothing() {
        openReplies.decrementAndGet();
        silences.release();
    }
}
