package dev.lathe.http.auth;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.lathe.http.io.Refusal;
import dev.lathe.wire.MessageWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The end of an exchange whose sender is not let in. */
final class RefusedExchange {

    private RefusedExchange() {}

    /** Answers with a small constant body. What was sent with the request is the server's to drain, as it does. */
    static void answer(HttpExchange exchange, Refusal refusal) throws IOException {
        byte[] body = MessageWriter.error(Optional.empty(), refusal.error()).toBytes();
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Cache-Control", "no-store");
        refusal.headers().forEach(headers::set);
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(refusal.status(), isHead ? -1 : body.length);
        // Closing the exchange instead would end the connection, for nobody has asked for the body of the request.
        try (OutputStream out = exchange.getResponseBody()) {
            if (!isHead) {
                out.write(body);
            }
        }
    }
}
