package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Library}. */
@Generated("dev.lathe")
public final class LibraryFeatures implements Features {

    private static final String TITLE = """
            {"name":"title","description":"Finds a title.",\
            "inputSchema":{"type":"object",\
            "properties":{"isbn":{"type":"string","description":"its number"}},\
            "required":["isbn"]}}""";

    private static final String SUBTITLE = """
            {"name":"subtitle","description":"Finds a subtitle.",\
            "inputSchema":{"type":"object",\
            "properties":{"isbn":{"type":"string","description":"its number"}},\
            "required":["isbn"]}}""";

    private static final String BOOK = """
            {"name":"book","description":"Finds a book.",\
            "inputSchema":{"type":"object",\
            "properties":{"isbn":{"type":"string","description":"its number"}},\
            "required":["isbn"]},\
            "outputSchema":{"type":"object",\
            "properties":{\
            "result":{"type":"object","description":"the book, if there is one",\
            "properties":{\
            "title":{"type":"string","description":"its title"},\
            "subtitle":{"type":"string","description":"more of its title"}},\
            "required":["title"]}}}}""";

    private static final String COPIES = """
            {"name":"copies","description":"Counts the copies of a book.",\
            "inputSchema":{"type":"object",\
            "properties":{"isbn":{"type":"string","description":"its number"}},\
            "required":["isbn"]},\
            "outputSchema":{"type":"object","properties":{"result":{"type":"integer"}}}}""";

    private static final String AUTHORS = """
            {"name":"authors","description":"Lists who wrote a book.",\
            "inputSchema":{"type":"object",\
            "properties":{"isbn":{"type":"string","description":"its number"}},\
            "required":["isbn"]},\
            "outputSchema":{"type":"object",\
            "properties":{"result":{"type":"array","items":{"type":"string"}}}}}""";

    private static final String PLACE = """
            {"name":"place",\
            "description":"Says where a book is; its name is one that the generated code would like to \
            use.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "result":{"type":"string","description":"its number"},\
            "json":{"type":"integer","description":"its shelf"}},\
            "required":["result","json"]},\
            "outputSchema":{"type":"object","properties":{"result":{"type":"integer"}}}}""";

    private final Library library;

    private LibraryFeatures(Library library) {
        this.library = library;
    }

    /** Returns the features of the given library. */
    public static Features of(Library library) {
        return new LibraryFeatures(library);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("title", TITLE),
                new ToolEntry("subtitle", SUBTITLE),
                new ToolEntry("book", BOOK),
                new ToolEntry("copies", COPIES),
                new ToolEntry("authors", AUTHORS),
                new ToolEntry("place", PLACE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "title" -> title(arguments);
            case "subtitle" -> subtitle(arguments);
            case "book" -> book(arguments);
            case "copies" -> copies(arguments);
            case "authors" -> authors(arguments);
            case "place" -> place(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult title(Arguments arguments) {
        String isbn = arguments.at("isbn").asString();
        arguments.check();

        var result = library.title(isbn);
        return result.isPresent() ? ToolResult.text(result.get()) : ToolResult.empty();
    }

    private ToolResult subtitle(Arguments arguments) {
        String isbn = arguments.at("isbn").asString();
        arguments.check();

        var result = library.subtitle(isbn);
        return result != null ? ToolResult.text(result) : ToolResult.empty();
    }

    private ToolResult book(Arguments arguments) {
        String isbn = arguments.at("isbn").asString();
        arguments.check();

        var result = library.book(isbn);
        JsonWriter json = new JsonWriter().beginObject();
        if (result.isPresent()) {
            writeBook(json.name("result"), result.get());
        }
        return ToolResult.structured(json.endObject());
    }

    private ToolResult copies(Arguments arguments) {
        String isbn = arguments.at("isbn").asString();
        arguments.check();

        var result = library.copies(isbn);
        JsonWriter json = new JsonWriter().beginObject();
        if (result != null) {
            json.name("result").value(result);
        }
        return ToolResult.structured(json.endObject());
    }

    private ToolResult authors(Arguments arguments) {
        String isbn = arguments.at("isbn").asString();
        arguments.check();

        var result = library.authors(isbn);
        JsonWriter json = new JsonWriter().beginObject();
        if (result.isPresent()) {
            json.name("result").array(result.get(), JsonWriter::value);
        }
        return ToolResult.structured(json.endObject());
    }

    private ToolResult place(Arguments arguments) {
        String result = arguments.at("result").asString();
        long json = arguments.at("json").asLong();
        arguments.check();

        var returned = library.place(result, json);
        JsonWriter writer = new JsonWriter().beginObject();
        if (returned.isPresent()) {
            writer.name("result").value(returned.get());
        }
        return ToolResult.structured(writer.endObject());
    }

    private static JsonWriter writeBook(JsonWriter json, Library.Book book) {
        json.beginObject();
        json.name("title").value(book.title());
        if (book.subtitle() != null) {
            json.name("subtitle").value(book.subtitle());
        }
        return json.endObject();
    }
}
