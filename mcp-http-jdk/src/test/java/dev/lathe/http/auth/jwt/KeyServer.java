package dev.lathe.http.auth.jwt;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Publishes key sets, whatever they are, and knows who has asked for what. */
final class KeyServer implements AutoCloseable {

    static {
        // Or every answer waits for 40 ms on JDK 17.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> fetched = new CopyOnWriteArrayList<>();

    KeyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        fetched.add(path);
        try (exchange) {
            handlers.getOrDefault(path, KeyServer::notFound).handle(exchange);
        }
    }

    private static void notFound(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(404, -1);
    }

    /** Publishes a body from now on. */
    void publish(String path, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        answer(path, exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
    }

    /** Answers this from now on. */
    void answer(String path, HttpHandler handler) {
        handlers.put(path, handler);
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Returns the paths that were asked for, in order. */
    List<String> fetched() {
        return List.copyOf(fetched);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
