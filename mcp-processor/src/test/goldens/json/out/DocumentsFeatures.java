package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Documents}. */
@Generated("dev.lathe")
public final class DocumentsFeatures implements Features {

    private static final String SAME = """
            {"name":"same","description":"Says everything back.",\
            "inputSchema":{"type":"object",\
            "properties":{"value":{"description":"anything"}},\
            "required":["value"]},\
            "outputSchema":{}}""";

    private static final String STORE = """
            {"name":"store","description":"Puts values into documents.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "bodies":{"type":"object","description":"the values by their ids","additionalProperties":{}},\
            "first":{"description":"comes before all others"}},\
            "required":["bodies"]},\
            "outputSchema":{"type":"array",\
            "items":{"type":"object","description":"A document.",\
            "properties":{\
            "id":{"type":"string","description":"its key"},\
            "body":{"description":"whatever it says"}},\
            "required":["id","body"]}}}""";

    private final Documents documents;

    private DocumentsFeatures(Documents documents) {
        this.documents = documents;
    }

    /** Returns the features of the given documents. */
    public static Features of(Documents documents) {
        return new DocumentsFeatures(documents);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("same", SAME),
                new ToolEntry("store", STORE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "same" -> same(arguments);
            case "store" -> store(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult same(Arguments arguments) {
        JsonValue value = arguments.at("value").asJson();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(documents.same(value)));
    }

    private ToolResult store(Arguments arguments) {
        Map<String, JsonValue> bodies = arguments.at("bodies").asMap(Argument::asJson);
        Optional<JsonValue> first =
                arguments.has("first") ? Optional.of(arguments.at("first").asJson()) : Optional.empty();
        arguments.check();

        return ToolResult.structured(
                new JsonWriter().array(documents.store(bodies, first), DocumentsFeatures::writeDocument));
    }

    private static JsonWriter writeDocument(JsonWriter json, Documents.Document document) {
        json.beginObject();
        json.name("id").value(document.id());
        json.name("body").value(document.body());
        return json.endObject();
    }
}
