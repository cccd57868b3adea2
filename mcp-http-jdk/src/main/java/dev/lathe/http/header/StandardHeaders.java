package dev.lathe.http.header;

import dev.lathe.http.io.RequestHead;
import dev.lathe.json.JsonString;
import dev.lathe.wire.Message;
import dev.lathe.wire.RpcError;
import java.util.Map;
import java.util.Optional;

/**
 * {@code Mcp-Method} and {@code Mcp-Name}, which say what a request is to those who do not read its body (Streamable
 * HTTP 2026-07-28, Standard Request Headers).
 */
public final class StandardHeaders {

    /** What names the thing that a method is about. Those of tasks are named by SEP-2663. */
    private static final Map<String, String> NAMES = Map.of(
            "tools/call", "name",
            "prompts/get", "name",
            "resources/read", "uri",
            "tasks/get", "taskId",
            "tasks/update", "taskId",
            "tasks/cancel", "taskId");

    private StandardHeaders() {}

    /**
     * Returns what does not agree with the body, if anything: the error, of code {@link RpcError#HEADER_MISMATCH}, that
     * the request is to be refused with. HTTP says it as 400.
     *
     * <p>Each must be there once, its name in any case, its value exactly that of the body; {@code Mcp-Name} may say it
     * in Base64. {@code Mcp-Name} is left alone where the method names nothing, and where the body lacks the string
     * that it should have: then the params are wrong, and it is up to the method to say so. The version is not looked
     * at.
     *
     * <p>May be called by any thread.
     */
    public static Optional<RpcError> mismatch(RequestHead head, Message.Request request) {
        return MirroredHeader.of(head, "Mcp-Method")
                .mismatchOfPlain(request.method())
                .or(() -> mismatchOfName(head, request));
    }

    private static Optional<RpcError> mismatchOfName(RequestHead head, Message.Request request) {
        String source = NAMES.get(request.method());
        return source != null && request.params().find(source) instanceof JsonString name
                ? MirroredHeader.of(head, "Mcp-Name").mismatch(name)
                : Optional.empty();
    }
}
