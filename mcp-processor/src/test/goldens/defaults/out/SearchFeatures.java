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

/** The MCP features of {@link Search}. */
@Generated("dev.lathe")
public final class SearchFeatures implements Features {

    private static final String PLAN = """
            {"name":"plan","description":"Says how it would search.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "fuzzy":{"type":"boolean","description":"whether nearly is enough (default true)",\
            "default":true},\
            "tiny":{"type":"integer","description":"a tiny number (-128 to 127, default -128)",\
            "minimum":-128,"maximum":127,"default":-128},\
            "small":{"type":"integer","description":"a small number (-32768 to 32767, default 7)",\
            "minimum":-32768,"maximum":32767,"default":7},\
            "number":{"type":"integer","description":"a number (default -2147483648)",\
            "default":-2147483648},\
            "big":{"type":"integer","description":"a big number (default 9223372036854775807)",\
            "default":9223372036854775807},\
            "ratio":{"type":"number","description":"a ratio (default 0.5)","default":0.5},\
            "weight":{"type":"number","description":"a weight (default 1e10)","default":1E+10},\
            "separator":{"type":"string",\
            "description":"what separates words (exactly 1 character, default ,)","minLength":1,\
            "maxLength":1,"default":","},\
            "quote":{"type":"string","description":"what quotes words (exactly 1 character, default ')",\
            "minLength":1,"maxLength":1,"default":"'"},\
            "newline":{"type":"string",\
            "description":"what separates lines (exactly 1 character, default \\n)","minLength":1,\
            "maxLength":1,"default":"\\n"},\
            "dash":{"type":"string",\
            "description":"what separates thoughts (exactly 1 character, default –)","minLength":1,\
            "maxLength":1,"default":"–"},\
            "words":{"type":"string",\
            "description":"what to look for (default say \\"hi\\" for $5\\nor\\tless \\\\o/)",\
            "default":"say \\"hi\\" for $5\\nor\\tless \\\\o/"},\
            "none":{"type":"string","description":"the empty string","default":""},\
            "order":{"type":"string","description":"how to sort (default BEST)\\nNEWEST: The newest \
            first.",\
            "enum":["NEWEST","BEST"],"default":"BEST"}}}}""";

    private static final String BOXES = """
            {"name":"boxes","description":"Says how it would search, with boxes.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "fuzzy":{"type":"boolean","description":"whether nearly is enough (default false)",\
            "default":false},\
            "tiny":{"type":"integer","description":"a tiny number (-128 to 127, default 1)","minimum":-128,\
            "maximum":127,"default":1},\
            "small":{"type":"integer","description":"a small number (-32768 to 32767, default 2)",\
            "minimum":-32768,"maximum":32767,"default":2},\
            "number":{"type":"integer","description":"a number (default 3)","default":3},\
            "big":{"type":"integer","description":"a big number (default 4)","default":4},\
            "ratio":{"type":"number","description":"a ratio (default 0.5)","default":0.5},\
            "weight":{"type":"number","description":"a weight (default -0.0)","default":0.0},\
            "separator":{"type":"string",\
            "description":"what separates words (exactly 1 character, default \\\\)","minLength":1,\
            "maxLength":1,"default":"\\\\"}}}}""";

    private static final String NEXT = """
            {"name":"next","description":"Turns to the next page.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "page":{"type":"object","description":"the page before",\
            "properties":{\
            "number":{"type":"integer","description":"which page (default 1)","default":1},\
            "size":{"type":"integer","description":"how many a page (-32768 to 32767, default 20)",\
            "minimum":-32768,"maximum":32767,"default":20}}}},\
            "required":["page"]},\
            "outputSchema":{"type":"object","description":"A part of all results.",\
            "properties":{\
            "number":{"type":"integer","description":"which page"},\
            "size":{"type":"integer","description":"how many a page","minimum":-32768,"maximum":32767}},\
            "required":["number","size"]}}""";

    private static final String SORT = """
            {"name":"sort","description":"Says in what order it would sort.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "orders":{"type":"array","title":"Sorted by",\
            "description":"how to sort, one after the other (default BEST, NEWEST)",\
            "items":{"type":"string","enum":["NEWEST","BEST"],"description":"NEWEST: The newest first."},\
            "default":["BEST","NEWEST"]},\
            "only":{"type":"array","title":"Only","description":"how to sort at all",\
            "items":{"type":"string","enum":["NEWEST","BEST"],"description":"NEWEST: The newest first."},\
            "default":[]}}}}""";

    private final Search search;

    private SearchFeatures(Search search) {
        this.search = search;
    }

    /** Returns the features of the given search. */
    public static Features of(Search search) {
        return new SearchFeatures(search);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("plan", PLAN),
                new ToolEntry("boxes", BOXES),
                new ToolEntry("next", NEXT),
                new ToolEntry("sort", SORT));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "plan" -> plan(arguments);
            case "boxes" -> boxes(arguments);
            case "next" -> next(arguments);
            case "sort" -> sort(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult plan(Arguments arguments) {
        boolean fuzzy = arguments.has("fuzzy") ? arguments.at("fuzzy").asBoolean() : true;
        byte tiny = arguments.has("tiny") ? arguments.at("tiny").asByte() : -128;
        short small = arguments.has("small") ? arguments.at("small").asShort() : 7;
        int number = arguments.has("number") ? arguments.at("number").asInt() : -2147483648;
        long big = arguments.has("big") ? arguments.at("big").asLong() : 9223372036854775807L;
        float ratio = arguments.has("ratio") ? arguments.at("ratio").asFloat() : 0.5f;
        double weight = arguments.has("weight") ? arguments.at("weight").asDouble() : 1.0E10;
        char separator = arguments.has("separator") ? arguments.at("separator").asChar() : ',';
        char quote = arguments.has("quote") ? arguments.at("quote").asChar() : '\'';
        char newline = arguments.has("newline") ? arguments.at("newline").asChar() : '\n';
        char dash = arguments.has("dash") ? arguments.at("dash").asChar() : '–';
        String words = arguments.has("words") ? arguments.at("words").asString() : "say \"hi\" for $5\nor\tless \\o/";
        String none = arguments.has("none") ? arguments.at("none").asString() : "";
        Search.Order order = arguments.has("order") ? readOrder(arguments.at("order")) : Search.Order.BEST;
        arguments.check();

        return ToolResult.text(search.plan(
                fuzzy, tiny, small, number, big, ratio, weight, separator, quote, newline, dash, words, none, order));
    }

    private ToolResult boxes(Arguments arguments) {
        Boolean fuzzy = arguments.has("fuzzy") ? arguments.at("fuzzy").asBoolean() : false;
        Byte tiny = arguments.has("tiny") ? arguments.at("tiny").asByte() : 1;
        Short small = arguments.has("small") ? arguments.at("small").asShort() : 2;
        Integer number = arguments.has("number") ? arguments.at("number").asInt() : 3;
        Long big = arguments.has("big") ? arguments.at("big").asLong() : 4L;
        Float ratio = arguments.has("ratio") ? arguments.at("ratio").asFloat() : 0.5f;
        Double weight = arguments.has("weight") ? arguments.at("weight").asDouble() : -0.0;
        Character separator = arguments.has("separator") ? arguments.at("separator").asChar() : '\\';
        arguments.check();

        return ToolResult.text(search.boxes(fuzzy, tiny, small, number, big, ratio, weight, separator));
    }

    private ToolResult next(Arguments arguments) {
        Search.Page page = readPage(arguments.at("page"));
        arguments.check();

        return ToolResult.structured(writePage(new JsonWriter(), search.next(page)));
    }

    private ToolResult sort(Arguments arguments) {
        List<Search.Order> orders = arguments.has("orders")
                ? arguments.at("orders").asList(SearchFeatures::readOrder)
                : List.of(Search.Order.BEST, Search.Order.NEWEST);
        Search.Order[] only = arguments.has("only") ? readOrderArray(arguments.at("only")) : new Search.Order[] {};
        arguments.check();

        return ToolResult.text(search.sort(orders, only));
    }

    private static Search.Order readOrder(Argument argument) {
        String name = argument.asOneOf("NEWEST", "BEST");
        return switch (name) {
            case "NEWEST" -> Search.Order.NEWEST;
            case "BEST" -> Search.Order.BEST;
            default -> null;
        };
    }

    private static Search.Page readPage(Argument argument) {
        Argument page = argument.asObject();
        int number = page.has("number") ? page.at("number").asInt() : 1;
        short size = page.has("size") ? page.at("size").asShort() : 20;
        return page.isValid() ? new Search.Page(number, size) : null;
    }

    private static JsonWriter writePage(JsonWriter json, Search.Page page) {
        json.beginObject();
        json.name("number").value(page.number());
        json.name("size").value(page.size());
        return json.endObject();
    }

    private static Search.Order[] readOrderArray(Argument argument) {
        List<Argument> items = argument.items();
        Search.Order[] array = new Search.Order[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = readOrder(items.get(i));
        }
        return array;
    }
}
