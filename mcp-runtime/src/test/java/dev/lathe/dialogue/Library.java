package dev.lathe.dialogue;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Completion;
import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.PromptMessage;
import dev.lathe.feature.PromptResult;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import java.util.List;
import java.util.Map;

/** A prompt, resources, a template and completions, written by hand as the processor would. */
final class Library implements Features {

    private static final String TEMPLATE = "test://template/{id}/data";

    @Override
    public List<PromptEntry> prompts() {
        return List.of(new PromptEntry("greet", "{\"name\":\"greet\",\"arguments\":[{\"name\":\"whom\"}]}"));
    }

    @Override
    public PromptResult get(String prompt, Arguments arguments, McpContext context) {
        String whom = arguments.at("whom").asString();
        arguments.check();
        return PromptResult.of(PromptMessage.user("Greet " + whom));
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(
                resource("test://static-text", "static text"), resource("test://watched-resource", "watched resource"));
    }

    private static ResourceEntry resource(String uri, String name) {
        return new ResourceEntry(uri, "{\"uri\":\"" + uri + "\",\"name\":\"" + name + "\"}").mimeType("text/plain");
    }

    @Override
    public List<ResourceEntry> templates() {
        return List.of(new ResourceEntry(TEMPLATE, "{\"uriTemplate\":\"" + TEMPLATE + "\",\"name\":\"data\"}"));
    }

    @Override
    public JsonObject match(String template, String uri) {
        boolean fits = uri.startsWith("test://template/") && uri.endsWith("/data");
        return fits ? JsonObject.of(Map.of("id", new JsonString(uri.split("/")[3]))) : null;
    }

    @Override
    public ResourceResult read(String resource, Arguments variables, McpContext context) {
        return ResourceResult.text("what stands in " + resource);
    }

    @Override
    public List<CompletionEntry> completions() {
        return List.of(new CompletionEntry("greet", "whom"));
    }

    @Override
    public Completion complete(String completion, String value, Arguments resolved, McpContext context) {
        return Completion.startingWith(value, "Ada", "Alan", "Grace");
    }
}
