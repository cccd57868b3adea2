package dev.lathe.http.header;

import dev.lathe.http.io.RequestHead;
import dev.lathe.json.JsonException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.Message;
import dev.lathe.wire.RpcError;
import java.util.List;
import java.util.Optional;

/**
 * The headers {@code Mcp-Param-…} of one tool, which mirror arguments for those who do not read the body (Streamable
 * HTTP 2026-07-28, Custom Headers from Tool Parameters). Immutable.
 */
public final class ParameterHeaders {

    private final List<ParameterHeader> headers;

    private ParameterHeaders(List<ParameterHeader> headers) {
        this.headers = List.copyOf(headers);
    }

    /**
     * Returns the headers that a tool's definition asks for by {@code x-mcp-header}.
     *
     * <p>Only those that the specification allows: a name that is a token, and the first of its name in any case; a
     * string, an integer or a boolean; reached by {@code properties} alone. What breaks a rule is ignored and does not
     * stop the server: the processor refuses to write it, and where somebody else has, clients take the tool for broken
     * and do not call it.
     *
     * @param toolDefinition the {@code Tool} object as JSON
     * @throws JsonException when it is not JSON
     */
    public static ParameterHeaders of(String toolDefinition) {
        return JsonValue.parse(toolDefinition) instanceof JsonObject tool
                ? new ParameterHeaders(ParameterSchema.headersIn(tool.find("inputSchema")))
                : new ParameterHeaders(List.of());
    }

    /**
     * Returns the first header that does not agree with the arguments, if any: the error, of code
     * {@link RpcError#HEADER_MISMATCH}, that the call is to be refused with. HTTP says it as 400.
     *
     * <p>A header must be there, once, exactly where the arguments have a value other than null. One that is there
     * without a value is refused as well: the specification tells clients to leave it out and servers not to expect it,
     * and whoever has routed the call by it believes in a value that the tool does not see.
     *
     * <p>May be called by any thread.
     *
     * @param request a {@code tools/call} of this tool
     */
    public Optional<RpcError> mismatch(RequestHead head, Message.Request request) {
        JsonValue arguments = request.params().find("arguments");
        return headers.stream()
                .flatMap(header -> header.mismatch(head, arguments).stream())
                .findFirst();
    }
}
