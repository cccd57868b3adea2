package dev.lathe.core;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Completion;
import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.PromptResult;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.skill.Skill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tools that refuse arguments they do not declare, and say so in their schemas. One that speaks of other arguments
 * itself is left alone: it has declared them, or refuses them itself. So is one that declares arguments elsewhere than
 * in {@code properties}.
 */
final class StrictTools implements Features {

    private static final String OTHERS = "additionalProperties";
    private static final String[] NONE = {};

    /** The keywords that may declare arguments which are no properties of the schema itself. */
    private static final List<String> ELSEWHERE = List.of(
            "$ref",
            "$dynamicRef",
            "allOf",
            "anyOf",
            "oneOf",
            "if",
            "dependentSchemas",
            "patternProperties",
            "unevaluatedProperties");

    private final Features features;
    private final List<ToolEntry> tools = new ArrayList<>();

    /** The arguments that a tool may be called with, where that is for us to look after. */
    private final Map<String, String[]> declared = new HashMap<>();

    StrictTools(Features features) {
        this.features = features;
        for (ToolEntry tool : features.tools()) {
            tools.add(strict(tool));
        }
    }

    @Override
    public List<ToolEntry> tools() {
        return tools;
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        String[] names = declared.get(tool);
        if (names != null) {
            arguments.only(names);
            if (names.length == 0) {
                // Whoever reads arguments checks them all; who has none may not look at all.
                arguments.check();
            }
        }
        return features.call(tool, arguments, context);
    }

    @Override
    public List<PromptEntry> prompts() {
        return features.prompts();
    }

    @Override
    public PromptResult get(String prompt, Arguments arguments, McpContext context) throws Exception {
        return features.get(prompt, arguments, context);
    }

    @Override
    public List<ResourceEntry> resources() {
        return features.resources();
    }

    @Override
    public List<ResourceEntry> templates() {
        return features.templates();
    }

    @Override
    public @Nullable JsonObject match(String template, String uri) {
        return features.match(template, uri);
    }

    @Override
    public ResourceResult read(String resource, Arguments variables, McpContext context) throws Exception {
        return features.read(resource, variables, context);
    }

    @Override
    public List<Skill> skills() {
        return features.skills();
    }

    @Override
    public List<CompletionEntry> completions() {
        return features.completions();
    }

    @Override
    public Completion complete(String completion, String value, Arguments resolved, McpContext context)
            throws Exception {
        return features.complete(completion, value, resolved, context);
    }

    private ToolEntry strict(ToolEntry tool) {
        JsonObject definition = (JsonObject) JsonValue.parse(tool.definition());
        if (!(definition.find("inputSchema") instanceof JsonObject schema) || declaresElsewhere(schema)) {
            return tool;
        }
        String[] names = names(schema);
        JsonValue others = schema.find(OTHERS);
        if (others == null || others == JsonBoolean.FALSE && names.length == 0) {
            declared.put(tool.name(), names);
        }
        return others == null
                ? tool.definition(definition.with("inputSchema", closed(schema)).toString())
                : tool;
    }

    private static boolean declaresElsewhere(JsonObject schema) {
        for (String keyword : ELSEWHERE) {
            if (schema.find(keyword) != null) {
                return true;
            }
        }
        return false;
    }

    private static String[] names(JsonObject schema) {
        return schema.find("properties") instanceof JsonObject properties
                ? properties.members().keySet().toArray(NONE)
                : NONE;
    }

    private static JsonObject closed(JsonObject schema) {
        return schema.with(OTHERS, JsonBoolean.FALSE);
    }
}
