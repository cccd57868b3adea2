package dev.lathe.benchmarks.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many connections that keep a server busy, all on the thread of the caller. */
final class Load implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 10_000;

    private final Selector selector;
    private final List<Line> lines = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
    private final Latencies latencies = new Latencies();
    private long end;
    private int open;
    private @Nullable IOException failure;

    private Load(Selector selector) {
        this.selector = selector;
    }

    /** Keeps a server busy for so long on so many connections. */
    static Speed run(Post post, int connections, Duration duration) throws IOException {
        try (Load load = new Load(Selector.open())) {
            load.connect(post, connections);
            return load.run(duration);
        }
    }

    private void connect(Post post, int connections) throws IOException {
        for (int i = 0; i < connections; i++) {
            Line line = Line.open(post);
            lines.add(line);
            line.channel().configureBlocking(false).register(selector, SelectionKey.OP_READ, line);
        }
    }

    private Speed run(Duration duration) throws IOException {
        long begin = System.nanoTime();
        end = begin + duration.toNanos();
        for (Line line : lines) {
            line.send(System.nanoTime());
            open++;
        }
        while (open > 0) {
            if (selector.select(this::receive, PATIENCE_MILLIS) == 0) {
                throw new IOException("no answer for " + PATIENCE_MILLIS + " ms");
            }
            if (failure != null) {
                throw failure;
            }
        }
        return Speed.of(latencies, System.nanoTime() - begin);
    }

    private void receive(SelectionKey key) {
        try {
            receive((Line) key.attachment());
        } catch (IOException broken) {
            failure = broken;
        }
    }

    private void receive(Line line) throws IOException {
        if (line.receive(buffer)) {
            long now = System.nanoTime();
            latencies.add(line.since(now));
            if (now < end) {
                line.send(now);
            } else {
                open--;
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Line line : lines) {
            line.close();
        }
        selector.close();
    }
}
