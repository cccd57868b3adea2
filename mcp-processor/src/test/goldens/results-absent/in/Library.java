package com.example;

import dev.lathe.annotation.Tool;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Results that may be absent. */
public final class Library {

    /**
     * A book.
     *
     * @param title its title
     * @param subtitle more of its title
     */
    public record Book(String title, @Nullable String subtitle) {}

    /**
     * Finds a title.
     *
     * @param isbn its number
     */
    @Tool
    public Optional<String> title(String isbn) {
        return isbn.equals("1") ? Optional.of("Emma") : Optional.empty();
    }

    /**
     * Finds a subtitle.
     *
     * @param isbn its number
     */
    @Tool
    public @Nullable String subtitle(String isbn) {
        return isbn.equals("1") ? "A Novel" : null;
    }

    /**
     * Finds a book.
     *
     * @param isbn its number
     * @return the book, if there is one
     */
    @Tool
    public Optional<Book> book(String isbn) {
        return isbn.equals("1") ? Optional.of(new Book("Emma", null)) : Optional.empty();
    }

    /**
     * Counts the copies of a book.
     *
     * @param isbn its number
     */
    @Tool
    public @Nullable Integer copies(String isbn) {
        return isbn.equals("1") ? 3 : null;
    }

    /**
     * Lists who wrote a book.
     *
     * @param isbn its number
     */
    @Tool
    public Optional<Collection<String>> authors(String isbn) {
        return isbn.equals("1") ? Optional.of(List.of("Jane Austen")) : Optional.empty();
    }

    /**
     * Says where a book is; its name is one that the generated code would like to use.
     *
     * @param result its number
     * @param json its shelf
     */
    @Tool
    public Optional<Long> place(String result, long json) {
        return Optional.of(result.length() + json);
    }
}
