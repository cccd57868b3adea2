package dev.lathe.http;

import dev.lathe.http.endpoint.Endpoint;
import dev.lathe.http.endpoint.EndpointRules;
import dev.lathe.http.endpoint.Lobby;
import dev.lathe.http.endpoint.Remaining;
import dev.lathe.http.io.Beats;
import dev.lathe.http.io.Watchdog;
import dev.lathe.server.Server;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What stands behind an HTTP server: its entry, its endpoints, and what these share. Thread-safe. */
final class Plant {

    private static final int BEAT_THREADS = 16;
    private static final Duration BETWEEN_BEATS = Duration.ofMillis(250);

    private final Watchdog watchdog = new Watchdog();
    private final Beats beats;
    private final Entry entry;
    private final EndpointRules rules;
    private final EndpointRules.Shared shared;
    private final List<Server> servers = new ArrayList<>();
    private final List<Endpoint> endpoints = new ArrayList<>();

    Plant(McpHttpBuilder builder) {
        this.rules = builder.rules();
        try {
            this.entry = new Entry(builder, watchdog);
        } catch (RuntimeException mistake) {
            watchdog.close();
            throw mistake;
        }
        this.beats = new Beats(beatThreads(), BETWEEN_BEATS);
        this.shared = new EndpointRules.Shared(
                watchdog,
                beats,
                new Lobby(builder.mostCallsAtOnce, builder.mostCallsPerCaller, "calls"),
                new Lobby(builder.mostCallsAtOnce, builder.mostCallsPerCaller, "calls"),
                new Lobby(builder.mostStreams, builder.mostStreamsPerCaller, "streams"),
                entry.listener());
    }

    /**
     * A few: thousands of streams may be due at once, and each waits for its client no longer than a write may take.
     */
    private static Executor beatThreads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                BEAT_THREADS, BEAT_THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Plant::daemon);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Thread daemon(Runnable beat) {
        Thread thread = new Thread(beat, "mcp-http-beat");
        thread.setDaemon(true);
        return thread;
    }

    /** Makes the endpoint of a server. Not thread-safe. */
    Endpoint endpoint(Server server) {
        Endpoint endpoint = rules.endpoint(server, shared);
        servers.add(server);
        endpoints.add(endpoint);
        return endpoint;
    }

    Entry entry() {
        return entry;
    }

    /** Lets nobody in, and has everybody out within the grace. */
    void close(Duration grace) {
        Remaining time = new Remaining(grace);
        entry.guests().drain();
        for (Endpoint endpoint : endpoints) {
            endpoint.close(time);
        }
        entry.guests().await(time.millis());
        for (Server server : servers) {
            server.close(time.millis());
        }
        discard();
    }

    /** Ends what nobody has come to. */
    void discard() {
        beats.close();
        watchdog.close();
    }
}
