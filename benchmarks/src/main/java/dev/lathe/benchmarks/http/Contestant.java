package dev.lathe.benchmarks.http;

import dev.lathe.benchmarks.Program;
import dev.lathe.benchmarks.Running;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server in a process of its own, and how to ask it for something. */
final class Contestant implements AutoCloseable {

    private final Kind kind;
    private final Running process;
    private final int port;

    /** Who takes part. */
    enum Kind {
        LATHE(LatheServer.class),
        FLOOR(FloorServer.class),
        SDK(SdkServer.class);

        private final Class<?> main;

        Kind(Class<?> main) {
            this.main = main;
        }
    }

    private Contestant(Kind kind, Running process) throws IOException {
        this.kind = kind;
        this.process = process;
        this.port = (int) number();
    }

    /** Starts a server; it listens when this returns. */
    static Contestant start(Kind kind, List<String> options, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-cp", System.getProperty("java.class.path"), kind.main.getName()));
        all.addAll(List.of(arguments));
        return new Contestant(kind, new Program(all).start());
    }

    /** Returns the request that asks this server for it. */
    Post post(Call call) {
        return switch (kind) {
            case LATHE -> stateless(call, call.path());
            case FLOOR -> stateless(call, FloorServer.path(call));
            case SDK -> Post.handshake(port, call.path(), call.body(""));
        };
    }

    private Post stateless(Call call, String path) {
        return Post.stateless(port, path, call.method(), call.tool(), call.body(Post.META));
    }

    /** Returns the request for a stream of notifications. */
    Post listen() {
        String body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"subscriptions/listen\",\"params\":{"
                + "\"notifications\":{\"toolsListChanged\":true}," + Post.META + "}}";
        return Post.stateless(port, Call.SMALL.path(), "subscriptions/listen", "", body);
    }

    /** Returns a number that the server tells of itself: see {@link Served}. */
    long ask(String question) throws IOException {
        process.send(question);
        return number();
    }

    private long number() throws IOException {
        return Long.parseLong(process.receive().replaceAll("[^0-9]", ""));
    }

    Kind kind() {
        return kind;
    }

    long pid() {
        return process.pid();
    }

    Duration processorTime() {
        return process.processorTime();
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
