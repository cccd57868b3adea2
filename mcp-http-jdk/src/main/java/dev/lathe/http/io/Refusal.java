package dev.lathe.http.io;

import dev.lathe.wire.RpcError;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a request is not served, as HTTP says it: a status and an error response without an id, since the body may not
 * even have been read.
 *
 * @param status the status code
 * @param error what the body of the response says
 * @param headers what else the response says
 * @param closes whether nothing that follows on this connection can be trusted
 */
public record Refusal(int status, RpcError error, Map<String, String> headers, boolean closes) {

    /** Refuses with a status and a sentence. */
    public static Refusal of(int status, String message) {
        return new Refusal(status, new RpcError(RpcError.INVALID_REQUEST, message), Map.of(), false);
    }

    /** Returns this refusal with one more header. */
    public Refusal with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Refusal(status, error, more, closes);
    }

    /** Returns this refusal such that the connection ends with it. */
    public Refusal closing() {
        return new Refusal(status, error, headers, true);
    }
}
