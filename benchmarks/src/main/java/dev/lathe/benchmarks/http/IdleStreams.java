package dev.lathe.benchmarks.http;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What streams cost on which nothing happens but signs of life: memory, and time of the calls of others. */
final class IdleStreams implements AutoCloseable {

    /** All of the heap is resident from the start on, so that what comes to it is beside the heap. */
    private static final List<String> OPTIONS = List.of("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch");

    /** Longer than two signs of life are apart. */
    private static final Duration WATCHED = Duration.ofSeconds(12);

    private static final Duration BETWEEN_CALLS = Duration.ofMillis(5);
    private static final int BUSY = 16;

    private final Contestant lathe;
    private final List<SocketChannel> streams = new ArrayList<>();

    private IdleStreams(Contestant lathe) {
        this.lathe = lathe;
    }

    /** Measures a server that has served before. */
    static void print(Settings settings) throws IOException {
        try (Contestant lathe = Contestant.start(Contestant.Kind.LATHE, OPTIONS);
                IdleStreams idle = new IdleStreams(lathe)) {
            Load.run(lathe.post(Call.SMALL), BUSY, settings.warmUp());
            idle.print(settings.streams());
        }
    }

    private void print(int count) throws IOException {
        System.out.printf("%nIDLE STREAMS; target: 64 KB of resident memory each, new calls within 50 ms%n");
        System.out.printf(
                "%7s %13s %16s %8s   %s%n",
                "streams", "heap used, KB", "the rest, KB", "threads", "calls on new connections, ms");
        State before = state();
        while (streams.size() < count) {
            streams.add(listening());
        }
        State open = state();
        double heap = (double) (open.heap - before.heap) / count;
        double rest = (double) (open.rest - before.rest) / count;
        System.out.printf("a stream: %.1f KB of the heap, and %.1f KB of the rest%n", heap, rest);
    }

    /** A stream is open when its first event has come. */
    private SocketChannel listening() throws IOException {
        Post listen = lathe.listen();
        SocketChannel channel = SocketChannel.open(listen.address());
        channel.write(ByteBuffer.wrap(listen.bytes()));
        ByteBuffer buffer = ByteBuffer.allocate(4_096);
        String text = "";
        while (!text.contains("acknowledged")) {
            if (channel.read(buffer) < 0 || !buffer.hasRemaining()) {
                throw new EOFException("no stream, but " + text);
            }
            text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        }
        return channel;
    }

    /** Calls for a while, now and then, and looks how large the server is at most meanwhile. */
    private State state() throws IOException {
        long heap = lathe.ask(Served.LIVE) / 1024;
        Latencies latencies = new Latencies();
        Resident most = Resident.of(lathe.pid());
        long end = System.nanoTime() + WATCHED.toNanos();
        while (System.nanoTime() < end) {
            latencies.add(call());
            most = most.atLeast(Resident.of(lathe.pid()));
            LockSupport.parkNanos(BETWEEN_CALLS.toNanos());
        }
        System.out.printf(
                "%7d %,13d %,16d %8d   p50 %.2f, p99 %.2f, most %.2f of %d%n",
                streams.size(),
                heap,
                most.kilobytes(),
                most.threads(),
                latencies.quantile(0.5) / 1e3,
                latencies.quantile(0.99) / 1e3,
                latencies.quantile(1) / 1e3,
                latencies.count());
        return new State(heap, most.kilobytes());
    }

    private long call() throws IOException {
        long begin = System.nanoTime();
        ByteBuffer buffer = ByteBuffer.allocate(4_096);
        try (Line line = Line.open(lathe.post(Call.SMALL))) {
            line.send(begin);
            while (!line.receive(buffer)) {
                // There is more.
            }
            return System.nanoTime() - begin;
        }
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel stream : streams) {
            stream.close();
        }
    }

    /**
     * Kilobytes that a server has.
     *
     * @param heap that are in use of it
     * @param rest that are resident, with the heap, which is always all there
     */
    private record State(long heap, long rest) {}
}
