package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link größe}. */
@Generated("dev.lathe")
public final class größeFeatures implements Features {

    private static final String GRÖSSE = """
            {"name":"measure","description":"Measures.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "maß":{"type":"string","description":"how (default LANG)",\
            "enum":["KURZ","LANG"],"default":"LANG"},\
            "teil":{"type":"object","description":"what",\
            "properties":{"länge":{"type":"integer","description":"its only part"}},\
            "required":["länge"]}},\
            "required":["teil"]},\
            "outputSchema":{"type":"string","enum":["KURZ","LANG"]}}""";

    private final größe größe_;

    private größeFeatures(größe größe_) {
        this.größe_ = größe_;
    }

    /** Returns the features of the given größe. */
    public static Features of(größe größe_) {
        return new größeFeatures(größe_);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("measure", GRÖSSE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "measure" -> größe(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult größe(Arguments arguments) {
        größe.maß maß = arguments.has("maß") ? readmaß(arguments.at("maß")) : größe.maß.LANG;
        größe.teil teil = readteil(arguments.at("teil"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(größe_.größe(maß, teil).name()));
    }

    private static größe.maß readmaß(Argument argument) {
        String name = argument.asOneOf("KURZ", "LANG");
        return switch (name) {
            case "KURZ" -> größe.maß.KURZ;
            case "LANG" -> größe.maß.LANG;
            default -> null;
        };
    }

    private static größe.teil readteil(Argument argument) {
        Argument teil = argument.asObject();
        int länge = teil.at("länge").asInt();
        return teil.isValid() ? new größe.teil(länge) : null;
    }
}
