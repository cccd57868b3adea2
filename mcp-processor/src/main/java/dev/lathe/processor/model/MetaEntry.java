package dev.lathe.processor.model;

/** An entry of {@code _meta}. */
public record MetaEntry(Written name, Written value, Type type) {

    /** How the text of a value becomes JSON. */
    public enum Type {
        /** It is the JSON. */
        JSON,
        /** It is JSON, and a whole number. */
        INT,
        /** It is JSON, and {@code true} or {@code false}. */
        BOOLEAN,
        /** It is what the JSON has in quotes. */
        STRING
    }
}
