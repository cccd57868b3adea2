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

/** What stands behind an HTTP server: its entry, its endpoints, and what these share. Thread-safe. */
final class Plant {

    private static final Duration BETWEEN_BEATS = Duration.ofMillis(250);

    private final Watchdog watchdog = new Watchdog();
    private final Beats beats;
    private final Entry entry;
    private final EndpointRules rules;
    private final EndpointRules.Shared shared;
    private final List<Server> servers = new ArrayList<>();
    private final List<Endpoint> endpoints = new ArrayList<>();

    Plant(McpHttpBuilder builder) {
        this.beats = new Beats(builder.server().hosting().threads(), BETWEEN_BEATS);
        this.entry = new Entry(builder, watchdog);
        this.rules = builder.rules();
        this.shared = new EndpointRules.Shared(
                watchdog,
                beats,
                new Lobby(builder.mostCallsAtOnce, builder.mostCallsPerCaller, "calls"),
                new Lobby(builder.mostCallsAtOnce, builder.mostCallsPerCaller, "calls"),
                new Lobby(builder.mostStreams, builder.mostStreamsPerCaller, "streams"),
                entry.listener());
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
        beats.close();
        watchdog.close();
    }
}
