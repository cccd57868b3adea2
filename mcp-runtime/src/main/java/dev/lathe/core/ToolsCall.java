package dev.lathe.core;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Content;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonNull;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.json.Printable;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code tools/call}: finds the tool and runs the call on a thread of its own. */
public final class ToolsCall implements Method {

    private final FeatureTable table;
    private final Duration timeout;

    /** Calls the tools of the table, each for so long unless it has a timeout of its own. */
    public ToolsCall(FeatureTable table, Duration timeout) {
        this.table = table;
        this.timeout = timeout;
    }

    @Override
    public void serve(Exchange exchange) {
        FeatureTable.Tool tool = tool(exchange.params().find("name"));
        Arguments arguments = new Arguments(arguments(exchange.params().find("arguments")));
        Duration limit = tool.entry().timeout().orElse(timeout);
        exchange.calls().start(new Call(exchange, tool, arguments, limit));
    }

    private FeatureTable.Tool tool(@Nullable JsonValue name) {
        if (!(name instanceof JsonString string)) {
            throw new RpcException(RpcError.INVALID_PARAMS, "'name' must be the name of a tool");
        }
        FeatureTable.Tool tool = table.tool(string.value());
        if (tool == null) {
            throw new RpcException(RpcError.INVALID_PARAMS, "Unknown tool: " + Printable.of(string.value()));
        }
        return tool;
    }

    private static JsonObject arguments(@Nullable JsonValue arguments) {
        if (arguments == null || arguments == JsonNull.NULL) {
            return JsonObject.EMPTY;
        }
        if (arguments instanceof JsonObject object) {
            return object;
        }
        throw new RpcException(RpcError.INVALID_PARAMS, "'arguments' must be an object");
    }

    /** The members of a {@code CallToolResult}. */
    record CallResult(ToolResult result) implements Result {
        @Override
        public void writeMembers(Era era, JsonWriter json) {
            json.name("content").beginArray();
            for (Content content : result.content()) {
                content.writeTo(json);
            }
            if (result.structured().isPresent()) {
                json.beginObject().name("type").value("text").name("text");
                json.text(result.structured().get()).endObject();
            }
            json.endArray();
            if (result.structured().isPresent()) {
                json.name("structuredContent");
                era.structured(json, result.structured().get());
            }
            if (result.isError()) {
                json.name("isError").value(true);
            }
        }
    }
}
