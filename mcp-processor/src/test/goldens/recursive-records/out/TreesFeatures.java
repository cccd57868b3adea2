package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Trees}. */
@Generated("dev.lathe")
public final class TreesFeatures implements Features {

    private static final String COUNT = """
            {"name":"count","description":"Counts the trees in a tree.",\
            "inputSchema":{"type":"object",\
            "properties":{"tree":{"type":"object","description":"the tree","$ref":"#/$defs/Tree"}},\
            "required":["tree"],\
            "$defs":{\
            "Tree":{"type":"object","description":"A tree.",\
            "properties":{\
            "name":{"type":"string","description":"what it is called"},\
            "children":{"type":"array","description":"the trees below",\
            "items":{"type":"object","$ref":"#/$defs/Tree"}}},\
            "required":["name","children"]}}},\
            "outputSchema":{"type":"integer"}}""";

    private static final String PREPEND = """
            {"name":"prepend","description":"Adds a link at the front.",\
            "inputSchema":{"type":"object",\
            "properties":{"chain":{"type":"object","description":"the chain","$ref":"#/$defs/Link"}},\
            "required":["chain"],\
            "$defs":{\
            "Link":{"type":"object","description":"A link of a chain.",\
            "properties":{\
            "value":{"type":"integer","description":"what it holds"},\
            "next":{"type":"object","description":"the next one","$ref":"#/$defs/Link"}},\
            "required":["value"]}}},\
            "outputSchema":{"type":"object","$ref":"#/$defs/Link",\
            "$defs":{\
            "Link":{"type":"object","description":"A link of a chain.",\
            "properties":{\
            "value":{"type":"integer","description":"what it holds"},\
            "next":{"type":"object","description":"the next one","$ref":"#/$defs/Link"}},\
            "required":["value"]}}}}""";

    private static final String SAME = """
            {"name":"same","description":"Says everything back.",\
            "inputSchema":{"type":"object",\
            "properties":{"folder":{"type":"object","description":"a folder","$ref":"#/$defs/Folder"}},\
            "required":["folder"],\
            "$defs":{\
            "Folder":{"type":"object","description":"A folder.",\
            "properties":{\
            "files":{"type":"object","description":"what is in it",\
            "additionalProperties":{"type":"object","$ref":"#/$defs/File"}}},\
            "required":["files"]},\
            "File":{"type":"object","description":"A file, which may be a folder.",\
            "properties":{\
            "text":{"type":"string","description":"its content"},\
            "folder":{"type":"object","description":"what is in it","$ref":"#/$defs/Folder"}}}}},\
            "outputSchema":{"type":"object","$ref":"#/$defs/Folder",\
            "$defs":{\
            "Folder":{"type":"object","description":"A folder.",\
            "properties":{\
            "files":{"type":"object","description":"what is in it",\
            "additionalProperties":{"type":"object","$ref":"#/$defs/File"}}},\
            "required":["files"]},\
            "File":{"type":"object","description":"A file, which may be a folder.",\
            "properties":{\
            "text":{"type":"string","description":"its content"},\
            "folder":{"type":"object","description":"what is in it","$ref":"#/$defs/Folder"}}}}}}""";

    private static final String OLDEST = """
            {"name":"oldest","description":"Finds the oldest trees.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "forests":{"type":"array","description":"some forests",\
            "items":{"type":"object","description":"A forest, which is not recursive itself.",\
            "properties":{\
            "trees":{"type":"array","description":"its trees",\
            "items":{"type":"object","$ref":"#/$defs/Tree"}},\
            "oldest":{"type":"object","description":"the oldest of them","$ref":"#/$defs/Tree"}},\
            "required":["trees","oldest"]}}},\
            "required":["forests"],\
            "$defs":{\
            "Tree":{"type":"object","description":"A tree.",\
            "properties":{\
            "name":{"type":"string","description":"what it is called"},\
            "children":{"type":"array","description":"the trees below",\
            "items":{"type":"object","$ref":"#/$defs/Tree"}}},\
            "required":["name","children"]}}},\
            "outputSchema":{"type":"array",\
            "items":{"type":"object","$ref":"#/$defs/Tree"},\
            "$defs":{\
            "Tree":{"type":"object","description":"A tree.",\
            "properties":{\
            "name":{"type":"string","description":"what it is called"},\
            "children":{"type":"array","description":"the trees below",\
            "items":{"type":"object","$ref":"#/$defs/Tree"}}},\
            "required":["name","children"]}}}}""";

    private final Trees trees;

    private TreesFeatures(Trees trees) {
        this.trees = trees;
    }

    /** Returns the features of the given trees. */
    public static Features of(Trees trees) {
        return new TreesFeatures(trees);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("count", COUNT),
                new ToolEntry("prepend", PREPEND),
                new ToolEntry("same", SAME),
                new ToolEntry("oldest", OLDEST));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "count" -> count(arguments);
            case "prepend" -> prepend(arguments);
            case "same" -> same(arguments);
            case "oldest" -> oldest(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult count(Arguments arguments) {
        Trees.Tree tree = readTree(arguments.at("tree"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(trees.count(tree)));
    }

    private ToolResult prepend(Arguments arguments) {
        Trees.Link chain = readLink(arguments.at("chain"));
        arguments.check();

        return ToolResult.structured(writeLink(new JsonWriter(), trees.prepend(chain)));
    }

    private ToolResult same(Arguments arguments) {
        Trees.Folder folder = readFolder(arguments.at("folder"));
        arguments.check();

        return ToolResult.structured(writeFolder(new JsonWriter(), trees.same(folder)));
    }

    private ToolResult oldest(Arguments arguments) {
        List<Trees.Forest> forests = arguments.at("forests").asList(TreesFeatures::readForest);
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(trees.oldest(forests), TreesFeatures::writeTree));
    }

    private static Trees.Tree readTree(Argument argument) {
        Argument tree = argument.asObject();
        String name = tree.at("name").asString();
        List<Trees.Tree> children = tree.at("children").asList(TreesFeatures::readTree);
        return tree.isValid() ? new Trees.Tree(name, children) : null;
    }

    private static Trees.Link readLink(Argument argument) {
        Argument link = argument.asObject();
        int value = link.at("value").asInt();
        Trees.Link next = link.has("next") ? readLink(link.at("next")) : null;
        return link.isValid() ? new Trees.Link(value, next) : null;
    }

    private static JsonWriter writeLink(JsonWriter json, Trees.Link link) {
        json.beginObject();
        json.name("value").value(link.value());
        if (link.next() != null) {
            writeLink(json.name("next"), link.next());
        }
        return json.endObject();
    }

    private static Trees.File readFile(Argument argument) {
        Argument file = argument.asObject();
        Optional<String> text = file.has("text") ? Optional.of(file.at("text").asString()) : Optional.empty();
        Optional<Trees.Folder> folder =
                file.has("folder") ? Optional.ofNullable(readFolder(file.at("folder"))) : Optional.empty();
        return file.isValid() ? new Trees.File(text, folder) : null;
    }

    private static Trees.Folder readFolder(Argument argument) {
        Argument folder = argument.asObject();
        Map<String, Trees.File> files = folder.at("files").asMap(TreesFeatures::readFile);
        return folder.isValid() ? new Trees.Folder(files) : null;
    }

    private static JsonWriter writeFile(JsonWriter json, Trees.File file) {
        json.beginObject();
        if (file.text().isPresent()) {
            json.name("text").value(file.text().get());
        }
        if (file.folder().isPresent()) {
            writeFolder(json.name("folder"), file.folder().get());
        }
        return json.endObject();
    }

    private static JsonWriter writeFolder(JsonWriter json, Trees.Folder folder) {
        json.beginObject();
        json.name("files").object(folder.files(), TreesFeatures::writeFile);
        return json.endObject();
    }

    private static Trees.Tree[] readTreeArray(Argument argument) {
        List<Argument> items = argument.items();
        Trees.Tree[] array = new Trees.Tree[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = readTree(items.get(i));
        }
        return array;
    }

    private static Trees.Forest readForest(Argument argument) {
        Argument forest = argument.asObject();
        Trees.Tree[] trees = readTreeArray(forest.at("trees"));
        Trees.Tree oldest = readTree(forest.at("oldest"));
        return forest.isValid() ? new Trees.Forest(trees, oldest) : null;
    }

    private static JsonWriter writeTree(JsonWriter json, Trees.Tree tree) {
        json.beginObject();
        json.name("name").value(tree.name());
        json.name("children").array(tree.children(), TreesFeatures::writeTree);
        return json.endObject();
    }
}
