package dev.lathe.processor.model;

/** The file with the HTML of a page. */
public sealed interface PageFile {

    /** Where it is from the root of the class path. */
    Written path();

    /** One that has been read. */
    record Text(Written path, String html) implements PageFile {}

    /**
     * One that no page can be made of.
     *
     * @param cause what it is or does, as in a sentence
     */
    record Unusable(Written path, String cause, String remedy) implements PageFile {}
}
