package dev.lathe.http.auth;

import com.sun.net.httpserver.HttpExchange;
import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.Response;
import dev.lathe.http.io.Watchdog;
import java.io.IOException;
import java.time.Duration;

/**
 * The end of an exchange whose sender is not let in: he has the same deadlines as everybody.
 *
 * @param watchdog sees to these
 */
record RefusedExchange(Watchdog watchdog) {

    private static final Duration WRITE_LIMIT = Duration.ofSeconds(10);

    /** Answers with a small constant body. */
    void answer(HttpExchange exchange, Refusal refusal) throws IOException {
        Response response = new Response(exchange, watchdog, WRITE_LIMIT);
        response.header("Cache-Control", "no-store").refuse(refusal);
        response.finish();
    }
}
