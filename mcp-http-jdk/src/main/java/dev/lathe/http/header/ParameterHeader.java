package dev.lathe.http.header;

import dev.lathe.http.io.RequestHead;
import dev.lathe.json.JsonNull;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.RpcError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header that mirrors one argument of a tool.
 *
 * @param name what the definition calls it, which is a token
 * @param path the names of the members that lead to the argument
 */
record ParameterHeader(String name, List<String> path) {

    Optional<RpcError> mismatch(RequestHead head, @Nullable JsonValue arguments) {
        MirroredHeader header = MirroredHeader.of(head, "Mcp-Param-" + name);
        JsonValue value = valueIn(arguments);
        return value == null || value == JsonNull.NULL ? header.mismatchOfNothing() : header.mismatch(value);
    }

    private @Nullable JsonValue valueIn(@Nullable JsonValue arguments) {
        JsonValue value = arguments;
        for (String step : path) {
            value = value instanceof JsonObject object ? object.find(step) : null;
        }
        return value;
    }
}
