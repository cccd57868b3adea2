package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Signs}. */
@Generated("dev.lathe")
public final class SignsFeatures implements Features {

    private static final String JAVADOC = """
            {"name":"javadoc","title":"tab\\t newline\\n return\\r \\u2028 \\u0000 \\u202e end ",\
            "description":"Says \\"hi\\" for $5, $L and C:\\\\temp.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "name":{"type":"string","description":"called 'x', or \\"\\"\\"three\\"\\"\\", or $L"}},\
            "required":["name"]}}""";

    private static final String ANNOTATION = """
            {"name":"annotation","description":"\\"\\"\\" $T $$ \\\\ \\\\u0041 😀 \\u200b 👨‍👩 \\"",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "quoted \\"$T\\" \\\\ 😀\\u2028":{"type":"string","description":"a\\t  b\\r\\nc"},\
            "text":{"type":"string","description":"odd (default \\"$T\\" \\\\ 😀\\u2028\\r\\n\\ttab \
            \\u0000 )",\
            "default":"\\"$T\\" \\\\ 😀\\u2028\\r\\n\\ttab \\u0000 "},\
            "quote":{"type":"string","description":"quote (exactly 1 character, default \
            \\")","minLength":1,\
            "maxLength":1,"default":"\\""},\
            "separator":{"type":"string","description":"separator (exactly 1 character, default \\u2028)",\
            "minLength":1,"maxLength":1,"default":"\\u2028"},\
            "none":{"type":"string","description":"null (exactly 1 character, default \\u0000)",\
            "minLength":1,"maxLength":1,"default":"\\u0000"},\
            "dollar":{"type":"string","description":"dollar (exactly 1 character, default $)",\
            "minLength":1,"maxLength":1,"default":"$"}},\
            "required":["quoted \\"$T\\" \\\\ 😀\\u2028"]}}""";

    private static final String ENDS = """
            {"name":"ends","description":"Says %s, %1$d and %n, and ends with a backslash: \\\\",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "text":{"type":"string","description":"ends with a backslash, too \\\\ (default %s\\\\)",\
            "default":"%s\\\\"},\
            "more":{"type":"string","description":"ends with quotes \\"\\"\\" (default \\"\\"\\")",\
            "default":"\\"\\"\\""}}}}""";

    private final Signs signs;

    private SignsFeatures(Signs signs) {
        this.signs = signs;
    }

    /** Returns the features of the given signs. */
    public static Features of(Signs signs) {
        return new SignsFeatures(signs);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("javadoc", JAVADOC),
                new ToolEntry("annotation", ANNOTATION),
                new ToolEntry("ends", ENDS));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "javadoc" -> javadoc(arguments);
            case "annotation" -> annotation(arguments);
            case "ends" -> ends(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult javadoc(Arguments arguments) {
        String name = arguments.at("name").asString();
        arguments.check();

        return ToolResult.text(signs.javadoc(name));
    }

    private ToolResult annotation(Arguments arguments) {
        String name = arguments.at("quoted \"$T\" \\ 😀\u2028").asString();
        String text = arguments.has("text") ? arguments.at("text").asString() : "\"$T\" \\ 😀\u2028\r\n\ttab \u0000 ";
        char quote = arguments.has("quote") ? arguments.at("quote").asChar() : '"';
        char separator = arguments.has("separator") ? arguments.at("separator").asChar() : '\u2028';
        char none = arguments.has("none") ? arguments.at("none").asChar() : '\u0000';
        char dollar = arguments.has("dollar") ? arguments.at("dollar").asChar() : '$';
        arguments.check();

        return ToolResult.text(signs.annotation(name, text, quote, separator, none, dollar));
    }

    private ToolResult ends(Arguments arguments) {
        String text = arguments.has("text") ? arguments.at("text").asString() : "%s\\";
        String more = arguments.has("more") ? arguments.at("more").asString() : "\"\"\"";
        arguments.check();

        return ToolResult.text(signs.ends(text, more));
    }
}
