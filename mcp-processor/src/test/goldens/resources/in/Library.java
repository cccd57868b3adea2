package com.example;

import dev.lathe.annotation.Icon;
import dev.lathe.annotation.Meta;
import dev.lathe.annotation.Resource;
import dev.lathe.annotation.Resource.Audience;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceContents;
import dev.lathe.feature.ResourceNotFoundException;
import dev.lathe.feature.ResourceResult;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Whatever a method returns is something to read. */
public class Library {

    public enum Mood {
        QUIET,
        LOUD
    }

    /**
     * A book.
     *
     * @param title what is on the cover
     * @param pages how many there are
     */
    public record Book(String title, int pages) {}

    /** When the library is open. */
    @Resource(uri = "library://hours")
    public String hours() {
        return "from nine to five";
    }

    /** Everything that can be said of a resource. */
    @Resource(
            uri = "library://rules",
            name = "house-rules",
            title = "House rules",
            mimeType = "text/markdown",
            size = 13,
            audience = {Audience.USER, Audience.ASSISTANT},
            priority = 0.8,
            timeout = "PT5S",
            scopes = "library:read",
            icons = @Icon(src = "https://example.com/rules.png", mimeType = "image/png"),
            meta = @Meta(name = "com.example/team", json = "\"desk\""))
    public CharSequence rules() {
        return new StringBuilder("Be **quiet**.");
    }

    /** The picture beside the name. */
    @Resource(uri = "library://logo", mimeType = "image/png", priority = 1)
    public byte[] logo() {
        return bytes("logo");
    }

    /** What is stamped on letters. */
    @Resource(uri = "library://seal")
    public ByteBuffer seal() {
        return ByteBuffer.wrap(bytes("a seal")).position(2);
    }

    /** The plan of the rooms. */
    @Resource(uri = "library://plan", mimeType = "application/pdf")
    public InputStream plan() {
        return new ByteArrayInputStream(bytes("plan"));
    }

    /** The book of the month. */
    @Resource(uri = "library://book")
    public Book book() {
        return new Book("Emma", 474);
    }

    /** All books on the shelves. */
    @Resource(uri = "library://books")
    public List<Book> books() {
        return List.of(new Book("Emma", 474), new Book("Dune", 688));
    }

    /** How many books there are of each author. */
    @Resource(uri = "library://authors")
    public Map<String, Integer> authors() {
        return Map.of("Austen", 6);
    }

    /** How many people are here. */
    @Resource(uri = "library://visitors", mimeType = "text/plain")
    public int visitors() {
        return 7;
    }

    /** How it is here. */
    @Resource(uri = "library://mood")
    public Mood mood() {
        return Mood.QUIET;
    }

    /** Something under its own URI. */
    @Resource(uri = "library://shelf")
    public ResourceContents shelf() {
        return ResourceContents.text("top").uri("library://shelf/top").mimeType("text/plain");
    }

    /** Several things. */
    @Resource(uri = "library://shelves")
    public List<ResourceContents> shelves() {
        return List.of(ResourceContents.text("top"), ResourceContents.bytes(bytes("bottom")));
    }

    /** All of it by hand. */
    @Resource(uri = "library://whole")
    public ResourceResult whole(McpContext context) {
        return ResourceResult.text("whole");
    }

    /** A note that is there. */
    @Resource(uri = "library://note")
    public Optional<String> note() {
        return Optional.of("read me");
    }

    /** A note that is not there. */
    @Resource(uri = "library://note/old")
    public Optional<Book> oldNote() {
        return Optional.empty();
    }

    /** A number that is not there. */
    @Resource(uri = "library://record")
    public OptionalInt record() {
        return OptionalInt.empty();
    }

    /** A note that is null. */
    @Resource(uri = "library://note/lost")
    public @Nullable String lostNote() {
        return null;
    }

    /** What comes later. */
    @Resource(uri = "library://later")
    public CompletableFuture<Book> later() {
        return CompletableFuture.completedFuture(new Book("Emma", 474));
    }

    /** What will not come. */
    @Resource(uri = "library://never")
    public Future<Optional<byte[]>> never() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /** What is gone. */
    @Resource(uri = "library://gone")
    public String gone() {
        throw new ResourceNotFoundException();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
