package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceNotFoundException;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.UriMatch;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link BookShelf}. */
@Generated("dev.lathe")
public final class BookShelfFeatures implements Features {

    private static final String TOP = """
            {"uri":"shelf://top","name":"top","description":"What is on top of it.",\
            "mimeType":"text/plain"}""";

    private static final String AT = """
            {"uriTemplate":"shelf://places/{place}","name":"at","description":"What stands at a place.",\
            "mimeType":"application/json"}""";

    private static final String BELOW = """
            {"uri":"shelf://below","name":"below","description":"What is below the books.",\
            "mimeType":"text/markdown"}""";

    private final BookShelf bookShelf;

    private BookShelfFeatures(BookShelf bookShelf) {
        this.bookShelf = bookShelf;
    }

    /** Returns the features of the given bookShelf. */
    public static Features of(BookShelf bookShelf) {
        return new BookShelfFeatures(bookShelf);
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(
                new ResourceEntry("shelf://top", TOP)
                        .mimeType("text/plain")
                        .caching(new Caching(Duration.ofMinutes(5), Caching.Scope.PRIVATE)),
                new ResourceEntry("shelf://below", BELOW)
                        .mimeType("text/markdown")
                        .caching(new Caching(Duration.ofMinutes(5), Caching.Scope.PRIVATE)));
    }

    @Override
    public List<ResourceEntry> templates() {
        return List.of(new ResourceEntry("shelf://places/{place}", AT)
                        .mimeType("application/json")
                        .caching(new Caching(Duration.ofMinutes(5), Caching.Scope.PRIVATE)));
    }

    @Override
    public JsonObject match(String template, String uri) {
        return switch (template) {
            case "shelf://places/{place}" -> UriMatch.of(uri).text("shelf://places/").variable("place").match();
            default -> throw new IllegalArgumentException(template);
        };
    }

    @Override
    public ResourceResult read(String resource, Arguments arguments, McpContext context) {
        return switch (resource) {
            case "shelf://top" -> top();
            case "shelf://places/{place}" -> at(arguments);
            case "shelf://below" -> below();
            default -> throw new IllegalArgumentException(resource);
        };
    }

    private ResourceResult top() {
        return ResourceResult.text(bookShelf.top());
    }

    private ResourceResult at(Arguments arguments) {
        int place = arguments.at("place").asInt();
        arguments.check();

        var result = bookShelf.at(place);
        if (result.isEmpty()) {
            throw new ResourceNotFoundException();
        }
        return ResourceResult.json(writeBook(new JsonWriter(), result.get()));
    }

    private ResourceResult below() {
        return ResourceResult.text(bookShelf.below());
    }

    private static JsonWriter writeBook(JsonWriter json, BookShelf.Book book) {
        json.beginObject();
        json.name("title").value(book.title());
        return json.endObject();
    }
}
