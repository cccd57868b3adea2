package dev.lathe.http.io;

import com.sun.net.httpserver.HttpExchange;
import dev.lathe.wire.RpcError;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a request, or why there is none. */
public sealed interface RequestBody permits Bytes, RequestBody.Refused {

    /**
     * Reads a body to its end, without which the server takes it that the request goes on. Blocks, but not longer than
     * the limit and what the watchdog adds to it. On the thread of the handler.
     *
     * <p>A body that takes too long is refused while the thread still waits for it, since the interrupt that frees it
     * ends the connection; to refuse it by the response once more does no harm.
     *
     * @param mostBytes what is longer is refused with 413; without reading it, if the request says how long it is
     * @param limit what takes longer is refused with 408
     */
    static RequestBody read(
            HttpExchange exchange, Response response, int mostBytes, Watchdog watchdog, Duration limit) {
        long declared = declaredLength(exchange);
        if (declared > mostBytes) {
            return tooLong(mostBytes);
        }
        Refusal late = Refusal.of(408, "The body did not arrive within " + limit.toMillis() + " ms")
                .closing();
        Bytes bytes = new Bytes(declared, mostBytes);
        Watch watch = watchdog.watch(limit, () -> response.interject(late));
        Refused failure;
        try (watch) {
            failure = fill(bytes, exchange.getRequestBody(), mostBytes);
        }
        if (watch.fired()) {
            return new Refused(late);
        }
        return failure == null ? bytes : failure;
    }

    private static @Nullable Refused fill(Bytes bytes, InputStream in, int mostBytes) {
        try {
            if (!bytes.fill(in)) {
                return tooLong(mostBytes);
            }
            return bytes.length() == 0 ? new Refused(unreadable("The request has no body")) : null;
        } catch (IOException broken) {
            return new Refused(unreadable("The body is not whole").closing());
        }
    }

    private static Refused tooLong(int mostBytes) {
        return new Refused(Refusal.of(413, "The body is longer than " + mostBytes + " bytes")
                .closing());
    }

    private static Refusal unreadable(String message) {
        return new Refusal(400, new RpcError(RpcError.PARSE_ERROR, message), Map.of(), false);
    }

    private static long declaredLength(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException whatTheServerLetThrough) {
            return -1;
        }
    }

    /**
     * There is none.
     *
     * @param refusal what to answer
     */
    record Refused(Refusal refusal) implements RequestBody {}
}
