package dev.lathe.processor.compiled;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A class that is compiled already, and in its class file without the names of parameters. */
public final class Book {

    private final String title;
    private final int pages;

    @JsonCreator
    public Book(@JsonProperty("title") String title, @JsonProperty("page_count") @JsonAlias("pages") int pages) {
        this.title = title;
        this.pages = pages;
    }

    @JsonPropertyDescription("what stands on it")
    public String getTitle() {
        return title;
    }

    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    @JsonProperty("page_count")
    @JsonPropertyDescription("how thick it is")
    public int getPages() {
        return pages;
    }
}
