package dev.lathe.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.lathe.http.endpoint.Endpoint;
import dev.lathe.http.guard.Paths;
import dev.lathe.http.io.RequestHead;
import dev.lathe.http.io.Response;
import java.io.IOException;
import java.util.Map;

/** The whole of a server: a context matches what begins with its path, so there is one, and routes are exact. */
record Site(Entry entry, Map<String, Endpoint> routes) implements HttpHandler {

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        entry.serve(exchange, this::serve);
    }

    private void serve(HttpExchange exchange, RequestHead head, Response response) {
        Endpoint endpoint = routes.get(Paths.of(head));
        if (endpoint == null) {
            entry.notFound(response);
        } else {
            endpoint.serve(exchange, head, response);
        }
    }
}
