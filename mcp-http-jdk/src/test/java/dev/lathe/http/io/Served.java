package dev.lathe.http.io;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of the JDK on a port of its own, whose handler is what a test wants to see. */
final class Served implements AutoCloseable {

    /** A path where a client may take 300 ms for each write; 30 s elsewhere, which no test takes. */
    static final String IMPATIENT = "/impatient/";

    final Watchdog watchdog = new Watchdog();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    Served(Handler handler) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> serve(exchange, handler, Duration.ofSeconds(30)));
        server.createContext(IMPATIENT, exchange -> serve(exchange, handler, Duration.ofMillis(300)));
        server.start();
    }

    private void serve(HttpExchange exchange, Handler handler, Duration writeLimit) throws IOException {
        Response response = new Response(exchange, watchdog, writeLimit);
        try {
            handler.handle(exchange, response);
        } finally {
            response.finish();
        }
    }

    Client connect() throws IOException {
        return new Client(server.getAddress());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        watchdog.close();
    }

    interface Handler {
        void handle(HttpExchange exchange, Response response) throws IOException;
    }
}
