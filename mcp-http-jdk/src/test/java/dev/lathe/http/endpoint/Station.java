package dev.lathe.http.endpoint;

import dev.lathe.http.McpHttp;
import dev.lathe.http.McpHttpBuilder;
import dev.lathe.server.Server;
import dev.lathe.server.ServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A server with features of a test's, over HTTP at a port that is free, and its clients; a test ends all of it. */
public final class Station implements AutoCloseable {

    private final Server server;
    private final McpHttp http;
    private final List<Talk> talks = new ArrayList<>();

    private Station(Server server, UnaryOperator<McpHttpBuilder> options) {
        this.server = server;
        try {
            this.http = options.apply(McpHttp.builder(server)).start();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public static Station of(Tools tools) {
        return of(tools, options -> options);
    }

    public static Station of(Tools tools, UnaryOperator<McpHttpBuilder> options) {
        return of(server(tools), options);
    }

    public static Station of(ServerBuilder server, UnaryOperator<McpHttpBuilder> options) {
        return new Station(server.build(), options);
    }

    public static ServerBuilder server(Tools tools) {
        return Server.builder("station", "1.0.0").features(tools);
    }

    public Server server() {
        return server;
    }

    public McpHttp http() {
        return http;
    }

    public URI uri() {
        return http.uri();
    }

    /** Returns a client of 2026-07-28 that can do nothing in particular. */
    public Talk stateless() {
        return keep(Talk.stateless(uri(), ""));
    }

    /** Returns a client with a session. */
    public Talk session(String revision) {
        return session(revision, "");
    }

    public Talk session(String revision, String capabilities) {
        return keep(Talk.session(uri(), revision, capabilities));
    }

    /** Returns a client that has not begun to speak. */
    public Talk stranger() {
        return keep(Talk.stranger(uri()));
    }

    private Talk keep(Talk talk) {
        talks.add(talk);
        return talk;
    }

    /** Ends with the clients, and at once. */
    @Override
    public void close() {
        talks.forEach(Talk::close);
        http.close(Duration.ZERO);
    }
}
