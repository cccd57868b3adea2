package dev.lathe.server;

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
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.skill.Skill;
import dev.lathe.skill.SkillFile;
import java.util.List;
import java.util.Map;

/** One feature of each kind, all of which take the scope {@code keys}, and a resource for everybody. */
final class Vault implements Features {

    private static final String SKILL = "skill://vault/SKILL.md";

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("vault", "{\"name\":\"vault\",\"inputSchema\":{\"type\":\"object\"}}").scopes("keys"));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return ToolResult.text("done");
    }

    @Override
    public List<PromptEntry> prompts() {
        return List.of(
                new PromptEntry("vault", "{\"name\":\"vault\",\"arguments\":[{\"name\":\"door\"}]}").scopes("keys"));
    }

    @Override
    public PromptResult get(String prompt, Arguments arguments, McpContext context) {
        return PromptResult.of(PromptMessage.user("Open it."));
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(
                resource("vault://gold").scopes("keys"), resource(SKILL).scopes("keys"), resource("door://open"));
    }

    private static ResourceEntry resource(String uri) {
        return new ResourceEntry(uri, "{\"uri\":\"" + uri + "\",\"name\":\"some\"}");
    }

    @Override
    public List<ResourceEntry> templates() {
        String uri = "vault://safe/{number}";
        return List.of(new ResourceEntry(uri, "{\"uriTemplate\":\"" + uri + "\",\"name\":\"safe\"}").scopes("keys"));
    }

    @Override
    public JsonObject match(String template, String uri) {
        return uri.startsWith("vault://safe/") ? JsonObject.of(Map.of("number", new JsonString("7"))) : null;
    }

    @Override
    public ResourceResult read(String resource, Arguments variables, McpContext context) {
        return ResourceResult.text("gold");
    }

    @Override
    public List<Skill> skills() {
        SkillFile file = new SkillFile(SKILL, "sha256:" + "0".repeat(64), 4);
        return List.of(new Skill(SKILL, "{\"name\":\"vault\",\"description\":\"Opens it\"}", List.of(file)));
    }

    @Override
    public List<CompletionEntry> completions() {
        return List.of(new CompletionEntry("vault", "door"), new CompletionEntry("vault://safe/{number}", "number"));
    }

    @Override
    public Completion complete(String completion, String value, Arguments resolved, McpContext context) {
        return Completion.startingWith(value, "front", "back");
    }
}
