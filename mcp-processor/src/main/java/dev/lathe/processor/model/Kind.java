package dev.lathe.processor.model;

/** What a type is declared as, as far as only some kinds can have features or be a server. */
public enum Kind {
    /** A class, or a record. */
    CLASS("a class"),
    ENUM("an enum"),
    INTERFACE("an interface"),
    ANNOTATION("an annotation");

    private final String text;

    Kind(String text) {
        this.text = text;
    }

    /** The kind with its article, as in a sentence. */
    public String text() {
        return text;
    }

    public boolean isInterface() {
        return this == INTERFACE || this == ANNOTATION;
    }
}
