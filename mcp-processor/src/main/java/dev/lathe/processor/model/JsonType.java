package dev.lathe.processor.model;

/** The types of JSON that a value without parts may have. */
public enum JsonType {
    BOOLEAN("boolean"),
    INTEGER("integer"),
    NUMBER("number"),
    STRING("string");

    private final String keyword;

    JsonType(String keyword) {
        this.keyword = keyword;
    }

    /** The value of {@code type} in a schema. */
    public String keyword() {
        return keyword;
    }

    public boolean isNumeric() {
        return this == INTEGER || this == NUMBER;
    }
}
