package dev.lathe.http.header;

import dev.lathe.http.io.RequestHead;
import dev.lathe.json.JsonString;
import dev.lathe.wire.RpcError;
import java.util.Optional;

/**
 * {@code Mcp-Method} and {@code Mcp-Name}, which say what a request is to those who do not read its body (Streamable
 * HTTP 2026-07-28, Standard Request Headers).
 */
public final class StandardHeaders {

    private StandardHeaders() {}

    /**
     * Returns what does not agree with the body, if anything: the error, of code {@link RpcError#HEADER_MISMATCH}, that
     * the request is to be refused with. HTTP says it as 400.
     *
     * <p>Each must be there once, its name in any case, its value exactly that of the body; {@code Mcp-Name} may say it
     * in Base64. The version is not looked at.
     *
     * <p>May be called by any thread.
     *
     * @param method that of the body
     * @param subject what the body says that it is about. Where that is nothing, {@code Mcp-Name} is left alone: the
     *     method is about no single thing, or the params are wrong, and it is up to the method to say so.
     */
    public static Optional<RpcError> mismatch(RequestHead head, String method, Optional<JsonString> subject) {
        return MirroredHeader.of(head, "Mcp-Method")
                .mismatchOfPlain(method)
                .or(() -> subject.flatMap(MirroredHeader.of(head, "Mcp-Name")::mismatch));
    }
}
