package dev.lathe.http.header;

import dev.lathe.http.io.HeaderText;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema of a tool's arguments, read for the headers it asks for (Streamable HTTP, Schema Extension). */
final class ParameterSchema {

    private static final Set<String> TYPES = Set.of("string", "integer", "boolean");

    private final List<ParameterHeader> headers = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private ParameterSchema() {}

    /** Returns the headers, in the order of the schema. */
    static List<ParameterHeader> headersIn(@Nullable JsonValue inputSchema) {
        ParameterSchema schema = new ParameterSchema();
        schema.walk(inputSchema, List.of());
        return schema.headers;
    }

    /** Goes by {@code properties} and nothing else: behind a list or a choice, no single value would be meant. */
    private void walk(@Nullable JsonValue schema, List<String> path) {
        if (!(schema instanceof JsonObject object) || !(object.find("properties") instanceof JsonObject properties)) {
            return;
        }
        for (Map.Entry<String, JsonValue> property : properties.members().entrySet()) {
            List<String> place = new ArrayList<>(path);
            place.add(property.getKey());
            note(property.getValue(), place);
            walk(property.getValue(), place);
        }
    }

    private void note(JsonValue property, List<String> place) {
        if (property instanceof JsonObject schema
                && schema.find("x-mcp-header") instanceof JsonString name
                && HeaderText.isToken(name.value())
                && schema.find("type") instanceof JsonString type
                && TYPES.contains(type.value())
                && taken.add(name.value().toLowerCase(Locale.ROOT))) {
            headers.add(new ParameterHeader(name.value(), List.copyOf(place)));
        }
    }
}
