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

/** The MCP features of {@link Words}. */
@Generated("dev.lathe")
public final class WordsFeatures implements Features {

    private static final String CONTEXTUAL = """
            {"name":"contextual","description":"Takes what is a word of Java in some places only.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "var":{"type":"string","description":"a word"},\
            "record":{"type":"string","description":"a word"},\
            "sealed":{"type":"string","description":"a word"},\
            "permits":{"type":"string","description":"a word"},\
            "yield":{"type":"string","description":"a word"},\
            "when":{"type":"string","description":"a word"},\
            "module":{"type":"string","description":"a word"},\
            "exports":{"type":"string","description":"a word"},\
            "opens":{"type":"string","description":"a word"},\
            "with":{"type":"string","description":"a word"}},\
            "required":["var","record","sealed","permits","yield","when","module","exports","opens",\
            "with"]}}""";

    private static final String GENERATED = """
            {"name":"generated","description":"Takes what the generated code has as well.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "args":{"type":"string","description":"a word"},\
            "arguments":{"type":"string","description":"a word"},\
            "context":{"type":"string","description":"a word"},\
            "tool":{"type":"string","description":"a word"},\
            "result":{"type":"string","description":"a word"},\
            "returned":{"type":"string","description":"a word"},\
            "json":{"type":"string","description":"a word"},\
            "writer":{"type":"string","description":"a word"},\
            "sent":{"type":"string","description":"a word"},\
            "words":{"type":"string","description":"a word"}},\
            "required":["args","arguments","context","tool","result","returned","json","writer","sent",\
            "words"]},\
            "outputSchema":{"type":"object","description":"A text.",\
            "properties":{"argument":{"type":"string","description":"its only word"}},\
            "required":["argument"]}}""";

    private static final String OPTIONAL = """
            {"name":"optional","description":"Takes what the call is handed in as.",\
            "inputSchema":{"type":"object",\
            "properties":{"arguments":{"type":"string","description":"a word"}},\
            "required":["arguments"]},\
            "outputSchema":{"type":"object",\
            "properties":{\
            "result":{"type":"object","description":"A text.",\
            "properties":{"argument":{"type":"string","description":"its only word"}},\
            "required":["argument"]}}}}""";

    private static final String SIGNS = """
            {"name":"signs","description":"Takes signs.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "_a":{"type":"string","description":"a sign"},\
            "$b":{"type":"string","description":"a sign"},\
            "$L":{"type":"string","description":"a sign"},\
            "$$":{"type":"string","description":"a sign"},\
            "__":{"type":"string","description":"a sign"},\
            "größe":{"type":"string","description":"a sign"},\
            "数":{"type":"string","description":"a sign"}},\
            "required":["_a","$b","$L","$$","__","größe","数"]}}""";

    private static final String RECORD = """
            {"name":"record","description":"Takes the names of what is read.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "text":{"type":"object","description":"a text",\
            "properties":{"argument":{"type":"string","description":"its only word"}},\
            "required":["argument"]}},\
            "required":["text"]}}""";

    private static final String VAR = """
            {"name":"var","description":"Says what it is called.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String SEALED = """
            {"name":"sealed","description":"Says what it is called.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String ARGUMENTS = """
            {"name":"arguments","description":"Says what it is called.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String A$B = """
            {"name":"a-b","description":"Says what it is called.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Words words;

    private WordsFeatures(Words words) {
        this.words = words;
    }

    /** Returns the features of the given words. */
    public static Features of(Words words) {
        return new WordsFeatures(words);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("contextual", CONTEXTUAL),
                new ToolEntry("generated", GENERATED),
                new ToolEntry("optional", OPTIONAL),
                new ToolEntry("signs", SIGNS),
                new ToolEntry("record", RECORD),
                new ToolEntry("var", VAR),
                new ToolEntry("sealed", SEALED),
                new ToolEntry("arguments", ARGUMENTS),
                new ToolEntry("a-b", A$B));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "contextual" -> contextual(arguments);
            case "generated" -> generated(arguments, context);
            case "optional" -> optional(arguments, context);
            case "signs" -> signs(arguments);
            case "record" -> record(arguments);
            case "var" -> var(arguments);
            case "sealed" -> sealed(arguments);
            case "arguments" -> arguments(arguments);
            case "a-b" -> a$b(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult contextual(Arguments arguments) {
        String var = arguments.at("var").asString();
        String record = arguments.at("record").asString();
        String sealed = arguments.at("sealed").asString();
        String permits = arguments.at("permits").asString();
        String yield = arguments.at("yield").asString();
        String when = arguments.at("when").asString();
        String module = arguments.at("module").asString();
        String exports = arguments.at("exports").asString();
        String opens = arguments.at("opens").asString();
        String with = arguments.at("with").asString();
        arguments.check();

        return ToolResult.text(
                words.contextual(var, record, sealed, permits, yield, when, module, exports, opens, with));
    }

    private ToolResult generated(Arguments arguments_, McpContext mcp) {
        String args = arguments_.at("args").asString();
        String arguments = arguments_.at("arguments").asString();
        String context = arguments_.at("context").asString();
        String tool = arguments_.at("tool").asString();
        String result = arguments_.at("result").asString();
        String returned = arguments_.at("returned").asString();
        String json = arguments_.at("json").asString();
        String writer = arguments_.at("writer").asString();
        String sent = arguments_.at("sent").asString();
        String words = arguments_.at("words").asString();
        arguments_.check();

        return ToolResult.structured(writeText(
                new JsonWriter(),
                this.words.generated(
                        args, arguments, context, tool, result, returned, json, writer, sent, words, mcp)));
    }

    private ToolResult optional(Arguments sent, McpContext context) {
        String arguments = sent.at("arguments").asString();
        sent.check();

        var result = words.optional(context, arguments);
        JsonWriter json = new JsonWriter().beginObject();
        if (result.isPresent()) {
            writeText(json.name("result"), result.get());
        }
        return ToolResult.structured(json.endObject());
    }

    private ToolResult signs(Arguments arguments) {
        String _a = arguments.at("_a").asString();
        String $b = arguments.at("$b").asString();
        String $L = arguments.at("$L").asString();
        String $$ = arguments.at("$$").asString();
        String __ = arguments.at("__").asString();
        String größe = arguments.at("größe").asString();
        String 数 = arguments.at("数").asString();
        arguments.check();

        return ToolResult.text(words.signs(_a, $b, $L, $$, __, größe, 数));
    }

    private ToolResult record(Arguments arguments) {
        Words.Text text = readText(arguments.at("text"));
        arguments.check();

        return ToolResult.text(words.record(text));
    }

    private ToolResult var(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(words.var());
    }

    private ToolResult sealed(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(words.sealed());
    }

    private ToolResult arguments(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(words.arguments());
    }

    private ToolResult a$b(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(words.a$b());
    }

    private static JsonWriter writeText(JsonWriter json, Words.Text text) {
        json.beginObject();
        json.name("argument").value(text.argument());
        return json.endObject();
    }

    private static Words.Text readText(Argument sent) {
        Argument text = sent.asObject();
        String argument = text.at("argument").asString();
        return text.isValid() ? new Words.Text(argument) : null;
    }
}
