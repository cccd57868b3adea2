package dev.lathe.http.auth;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server behind a filter: it answers with the principal that the filter has found out. */
public final class FilteredServer implements AutoCloseable {

    static {
        // Or every answer waits for 40 ms on JDK 17.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    public FilteredServer(Filter filter) throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/mcp", FilteredServer::welcome).getFilters().add(filter);
        server.start();
    }

    private static void welcome(HttpExchange exchange) throws IOException {
        String principal = AuthenticatedExchange.identity(exchange).principal().orElse("nobody");
        byte[] body = principal.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    public RawHttp client() {
        return new RawHttp(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
