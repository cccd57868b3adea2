package dev.lathe.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.lathe.http.endpoint.Endpoint;
import dev.lathe.http.guard.Paths;
import dev.lathe.http.io.RequestHead;
import dev.lathe.http.io.Response;
import java.io.IOException;
import java.time.Duration;

/**
 * Serves MCP at the one path of a context of a {@link com.sun.net.httpserver.HttpServer} that is somebody else's:
 *
 * <pre>{@code
 * httpServer.createContext("/mcp", McpHttp.builder(server).handler());
 * }</pre>
 *
 * <p>That server needs an executor with a thread for each request; limits on headers are its own. Thread-safe.
 */
public final class McpHandler implements HttpHandler, AutoCloseable {

    private final Plant plant;
    private final Endpoint endpoint;

    McpHandler(McpHttpBuilder builder) {
        Exposure.checkNames(builder);
        this.plant = new Plant(builder);
        this.endpoint = plant.endpoint(builder.server());
        try {
            plant.entry().prepare();
        } catch (RuntimeException failure) {
            plant.discard();
            throw failure;
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        plant.entry().serve(exchange, this::serve);
    }

    private void serve(HttpExchange exchange, RequestHead head, Response response) {
        if (Paths.of(head).equals(exchange.getHttpContext().getPath())) {
            endpoint.serve(exchange, head, response);
        } else {
            plant.entry().notFound(response);
        }
    }

    /** As {@link McpHttp#close(Duration)}, but for the server around it. */
    public void close(Duration grace) {
        plant.close(grace);
    }

    /** Closes with a grace of ten seconds. */
    @Override
    public void close() {
        close(McpHttp.GRACE);
    }
}
