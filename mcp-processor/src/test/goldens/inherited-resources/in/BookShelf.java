package com.example;

import dev.lathe.annotation.CacheFor;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Resource;
import java.util.Optional;

/** Books, one after another, which stay where they are. */
@CacheFor("PT5M")
@McpServer(name = "shelf", version = "1.0.0")
public class BookShelf extends Shelf<BookShelf.Book> {

    public record Book(String title) {}

    @Override
    public Optional<Book> at(int place) {
        return place == 1 ? Optional.of(new Book("Emma")) : Optional.empty();
    }

    /** What is below the books. */
    @Override
    @Resource(uri = "shelf://below", mimeType = "text/markdown")
    public String below() {
        return "*a cat*";
    }
}
