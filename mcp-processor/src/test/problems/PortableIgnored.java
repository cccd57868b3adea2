package com.example;

import dev.lathe.annotation.Arg;
import java.util.List;
import org.mcpjava.server.IconProvider;
import org.mcpjava.server.Icons;
import org.mcpjava.server.McpServer;
import org.mcpjava.server.MetaField;
import org.mcpjava.server.completion.CompleteArg;
import org.mcpjava.server.completion.CompletePrompt;
import org.mcpjava.server.completion.CompleteResourceTemplate;
import org.mcpjava.server.prompts.Prompt;
import org.mcpjava.server.prompts.PromptArg;
import org.mcpjava.server.resources.Resource;
import org.mcpjava.server.resources.ResourceTemplate;
import org.mcpjava.server.resources.ResourceTemplateArg;
import org.mcpjava.server.tools.Tool;
import org.mcpjava.server.tools.ToolArg;

/** What org.mcpjava says and nobody reads is told where it stands. */
@Icons(iconProvider = IconProvider.class) // warning: [LatheIgnored] @Icons on 'PortableIgnored' is ignored; set icons at each method, or in @McpServer, of dev.lathe
@McpServer("shop") // warning: [LatheIgnored] server 'shop' of @McpServer is ignored; say which server offers a class in features of @McpServer of dev.lathe
class PortableIgnored {

    @Tool(
            title = "Count",
            description = "Counts what there is.",
            annotations = @Tool.Annotations(title = "Counting"), // warning: [LatheIgnored] title 'Counting' is ignored; @Tool has another one
            structuredContent = true, // warning: [LatheIgnored] structuredContent = true is ignored; return a record or a list
            outputSchemaFrom = int.class) // warning: [LatheIgnored] outputSchemaFrom is ignored; return the type itself
    @Icons(iconProvider = IconProvider.class) // warning: [LatheIgnored] @Icons on 'count' is ignored; set icons in @Tool of dev.lathe
    @McpServer
    @McpServer("till")
    String count() { // warning: [LatheIgnored] server 'till' of @McpServer is ignored; …
        return "one";
    }

    @Tool(
            description = "Lists what there is.",
            structuredContent = false) // warning: [LatheIgnored] structuredContent = false is ignored; return a 'String' for text alone
    List<String> list(
            @PromptArg(description = "which") @ToolArg(description = "which") String kind) { // warning: [LatheIgnored] @PromptArg on 'kind' is ignored; @ToolArg is read, remove one of the two
        return List.of(kind);
    }

    /** Ours wins. */
    @dev.lathe.annotation.Tool
    @Tool(name = "other", outputSchemaFrom = int.class) // warning: [LatheIgnored] @Tool of org.mcpjava on 'both' is ignored; @Tool of dev.lathe is read, remove one of the two
    String both(
            @ToolArg(name = "other") // warning: [LatheIgnored] @ToolArg of org.mcpjava on 'kind' is ignored; @Arg of dev.lathe is read, remove one of the two
                    @Arg(description = "which")
                    String kind) {
        return kind;
    }

    /** Ours says it in itself. */
    @dev.lathe.annotation.Tool
    @MetaField(name = "a", value = "b") // warning: [LatheIgnored] @MetaField on 'own' is ignored; set meta in @Tool of dev.lathe
    void own() {}

    /** Ours wins here, too. */
    @dev.lathe.annotation.Prompt
    @Icons(iconProvider = IconProvider.class) // warning: [LatheIgnored] @Icons on 'greet' is ignored; set icons in @Prompt of dev.lathe
    @Prompt // warning: [LatheIgnored] @Prompt of org.mcpjava on 'greet' is ignored; @Prompt of dev.lathe is read, remove one of the two
    String greet(
            @PromptArg(description = "whom") // warning: [LatheIgnored] @PromptArg of org.mcpjava on 'name' is ignored; @Arg of dev.lathe is read, remove one of the two
                    @Arg(description = "whom")
                    String name) {
        return name;
    }

    @Resource(
            uri = "file:///clock",
            description = "What time it is.",
            annotations = @Resource.Annotations(lastModified = "2026-07-28T10:15:00Z")) // warning: [LatheIgnored] lastModified is ignored; nobody keeps it up to date, remove it
    String clock() {
        return "noon";
    }

    /** Ours wins. */
    @dev.lathe.annotation.Resource(uri = "file:///{city}")
    @ResourceTemplate(uriTemplate = "file:///{city}") // warning: [LatheIgnored] @ResourceTemplate of org.mcpjava on 'city' is ignored; @Resource of dev.lathe is read, remove one of the two
    String city(@ResourceTemplateArg String city) {
        return city;
    }

    /** Ours wins, also where it is no template. */
    @dev.lathe.annotation.Resource(uri = "file:///town")
    @ResourceTemplate(uriTemplate = "file:///{town}") // warning: [LatheIgnored] @ResourceTemplate of org.mcpjava on 'town' is ignored; @Resource of dev.lathe is read, remove one of the two
    String town() {
        return "Bern";
    }

    @dev.lathe.annotation.Complete(prompt = "greet")
    @CompletePrompt("greet") // warning: [LatheIgnored] @CompletePrompt of org.mcpjava on 'names' is ignored; @Complete of dev.lathe is read, remove one of the two
    List<String> names(@CompleteArg String name) {
        return List.of(name);
    }

    record Point(
            @ToolArg(description = "how far right") // warning: [LatheIgnored] @ToolArg on 'x' is ignored; write @Arg of dev.lathe
                    int x) {}
}

class ResourcesAlone {
    @ResourceTemplate(uriTemplate = "file:///{city}", description = "What there is in a city.")
    String city(String city) {
        return city;
    }

    @CompleteResourceTemplate("city")
    List<String> cities(@CompleteArg String city) {
        return List.of(city);
    }

    @CompleteResourceTemplate("town") // problem: [LatheUnknownTarget] 'ResourcesAlone' has no resource template 'town'; write 'file:///{city}'
    List<String> towns(@CompleteArg String city) {
        return List.of(city);
    }
}
