package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Awaited;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceNotFoundException;
import dev.lathe.feature.ResourceResult;
import dev.lathe.json.JsonWriter;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Library}. */
@Generated("dev.lathe")
public final class LibraryFeatures implements Features {

    private static final String HOURS = """
            {"uri":"library://hours","name":"hours","description":"When the library is open.",\
            "mimeType":"text/plain"}""";

    private static final String RULES = """
            {"uri":"library://rules","name":"house-rules","title":"House rules",\
            "description":"Everything that can be said of a resource.","mimeType":"text/markdown",\
            "annotations":{"audience":["user","assistant"],"priority":0.8},"size":13,\
            "icons":[{"src":"https://example.com/rules.png","mimeType":"image/png"}],\
            "_meta":{"com.example/team":"desk"}}""";

    private static final String LOGO = """
            {"uri":"library://logo","name":"logo","description":"The picture beside the name.",\
            "mimeType":"image/png",\
            "annotations":{"priority":1}}""";

    private static final String SEAL = """
            {"uri":"library://seal","name":"seal","description":"What is stamped on letters.",\
            "mimeType":"application/octet-stream"}""";

    private static final String PLAN = """
            {"uri":"library://plan","name":"plan","description":"The plan of the rooms.",\
            "mimeType":"application/pdf"}""";

    private static final String BOOK = """
            {"uri":"library://book","name":"book","description":"The book of the month.",\
            "mimeType":"application/json"}""";

    private static final String BOOKS = """
            {"uri":"library://books","name":"books","description":"All books on the shelves.",\
            "mimeType":"application/json"}""";

    private static final String AUTHORS = """
            {"uri":"library://authors","name":"authors",\
            "description":"How many books there are of each author.","mimeType":"application/json"}""";

    private static final String VISITORS = """
            {"uri":"library://visitors","name":"visitors","description":"How many people are here.",\
            "mimeType":"text/plain"}""";

    private static final String MOOD = """
            {"uri":"library://mood","name":"mood","description":"How it is here.",\
            "mimeType":"application/json"}""";

    private static final String SHELF = """
            {"uri":"library://shelf","name":"shelf","description":"Something under its own URI."}""";

    private static final String SHELVES = """
            {"uri":"library://shelves","name":"shelves","description":"Several things."}""";

    private static final String WHOLE = """
            {"uri":"library://whole","name":"whole","description":"All of it by hand."}""";

    private static final String NOTE = """
            {"uri":"library://note","name":"note","description":"A note that is there.",\
            "mimeType":"text/plain"}""";

    private static final String OLD_NOTE = """
            {"uri":"library://note/old","name":"oldNote","description":"A note that is not there.",\
            "mimeType":"application/json"}""";

    private static final String RECORD = """
            {"uri":"library://record","name":"record","description":"A number that is not there.",\
            "mimeType":"application/json"}""";

    private static final String LOST_NOTE = """
            {"uri":"library://note/lost","name":"lostNote","description":"A note that is null.",\
            "mimeType":"text/plain"}""";

    private static final String LATER = """
            {"uri":"library://later","name":"later","description":"What comes later.",\
            "mimeType":"application/json"}""";

    private static final String NEVER = """
            {"uri":"library://never","name":"never","description":"What will not come.",\
            "mimeType":"application/octet-stream"}""";

    private static final String GONE = """
            {"uri":"library://gone","name":"gone","description":"What is gone.","mimeType":"text/plain"}""";

    private final Library library;

    private LibraryFeatures(Library library) {
        this.library = library;
    }

    /** Returns the features of the given library. */
    public static Features of(Library library) {
        return new LibraryFeatures(library);
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(
                new ResourceEntry("library://hours", HOURS).mimeType("text/plain"),
                new ResourceEntry("library://rules", RULES)
                        .mimeType("text/markdown")
                        .timeout(Duration.ofSeconds(5))
                        .scopes("library:read"),
                new ResourceEntry("library://logo", LOGO).mimeType("image/png"),
                new ResourceEntry("library://seal", SEAL).mimeType("application/octet-stream"),
                new ResourceEntry("library://plan", PLAN).mimeType("application/pdf"),
                new ResourceEntry("library://book", BOOK).mimeType("application/json"),
                new ResourceEntry("library://books", BOOKS).mimeType("application/json"),
                new ResourceEntry("library://authors", AUTHORS).mimeType("application/json"),
                new ResourceEntry("library://visitors", VISITORS).mimeType("text/plain"),
                new ResourceEntry("library://mood", MOOD).mimeType("application/json"),
                new ResourceEntry("library://shelf", SHELF),
                new ResourceEntry("library://shelves", SHELVES),
                new ResourceEntry("library://whole", WHOLE),
                new ResourceEntry("library://note", NOTE).mimeType("text/plain"),
                new ResourceEntry("library://note/old", OLD_NOTE).mimeType("application/json"),
                new ResourceEntry("library://record", RECORD).mimeType("application/json"),
                new ResourceEntry("library://note/lost", LOST_NOTE).mimeType("text/plain"),
                new ResourceEntry("library://later", LATER).mimeType("application/json"),
                new ResourceEntry("library://never", NEVER).mimeType("application/octet-stream"),
                new ResourceEntry("library://gone", GONE).mimeType("text/plain"));
    }

    @Override
    public ResourceResult read(String resource, Arguments arguments, McpContext context) throws Exception {
        return switch (resource) {
            case "library://hours" -> hours();
            case "library://rules" -> rules();
            case "library://logo" -> logo();
            case "library://seal" -> seal();
            case "library://plan" -> plan();
            case "library://book" -> book();
            case "library://books" -> books();
            case "library://authors" -> authors();
            case "library://visitors" -> visitors();
            case "library://mood" -> mood();
            case "library://shelf" -> shelf();
            case "library://shelves" -> shelves();
            case "library://whole" -> whole(context);
            case "library://note" -> note();
            case "library://note/old" -> oldNote();
            case "library://record" -> record();
            case "library://note/lost" -> lostNote();
            case "library://later" -> later();
            case "library://never" -> never();
            case "library://gone" -> gone();
            default -> throw new IllegalArgumentException(resource);
        };
    }

    private ResourceResult hours() {
        return ResourceResult.text(library.hours());
    }

    private ResourceResult rules() {
        return ResourceResult.text(library.rules().toString());
    }

    private ResourceResult logo() {
        return ResourceResult.bytes(library.logo());
    }

    private ResourceResult seal() {
        return ResourceResult.bytes(library.seal());
    }

    private ResourceResult plan() throws Exception {
        return ResourceResult.bytes(library.plan());
    }

    private ResourceResult book() {
        return ResourceResult.json(writeBook(new JsonWriter(), library.book()));
    }

    private ResourceResult books() {
        return ResourceResult.json(new JsonWriter().array(library.books(), LibraryFeatures::writeBook));
    }

    private ResourceResult authors() {
        return ResourceResult.json(new JsonWriter().object(library.authors(), JsonWriter::value));
    }

    private ResourceResult visitors() {
        return ResourceResult.json(new JsonWriter().value(library.visitors()));
    }

    private ResourceResult mood() {
        return ResourceResult.json(new JsonWriter().value(library.mood().name()));
    }

    private ResourceResult shelf() {
        return ResourceResult.of(library.shelf());
    }

    private ResourceResult shelves() {
        return ResourceResult.of(library.shelves());
    }

    private ResourceResult whole(McpContext context) {
        return library.whole(context);
    }

    private ResourceResult note() {
        var result = library.note();
        if (result.isEmpty()) {
            throw new ResourceNotFoundException();
        }
        return ResourceResult.text(result.get());
    }

    private ResourceResult oldNote() {
        var result = library.oldNote();
        if (result.isEmpty()) {
            throw new ResourceNotFoundException();
        }
        return ResourceResult.json(writeBook(new JsonWriter(), result.get()));
    }

    private ResourceResult record() {
        var result = library.record();
        if (result.isEmpty()) {
            throw new ResourceNotFoundException();
        }
        return ResourceResult.json(new JsonWriter().value(result.getAsInt()));
    }

    private ResourceResult lostNote() {
        var result = library.lostNote();
        if (result == null) {
            throw new ResourceNotFoundException();
        }
        return ResourceResult.text(result);
    }

    private ResourceResult later() throws Exception {
        return ResourceResult.json(writeBook(new JsonWriter(), Awaited.result(library.later())));
    }

    private ResourceResult never() throws Exception {
        var result = Awaited.result(library.never());
        if (result.isEmpty()) {
            throw new ResourceNotFoundException();
        }
        return ResourceResult.bytes(result.get());
    }

    private ResourceResult gone() {
        return ResourceResult.text(library.gone());
    }

    private static JsonWriter writeBook(JsonWriter json, Library.Book book) {
        json.beginObject();
        json.name("title").value(book.title());
        json.name("pages").value(book.pages());
        return json.endObject();
    }
}
