package dev.lathe.processor.model;

/** What a schema, and a check that is generated with it, may ask of a value besides its type. */
public enum Keyword {
    MINIMUM("minimum"),
    MAXIMUM("maximum"),
    EXCLUSIVE_MINIMUM("exclusiveMinimum"),
    EXCLUSIVE_MAXIMUM("exclusiveMaximum"),
    MULTIPLE_OF("multipleOf"),
    MIN_LENGTH("minLength"),
    MAX_LENGTH("maxLength"),
    PATTERN("pattern"),
    FORMAT("format"),
    MIN_ITEMS("minItems"),
    MAX_ITEMS("maxItems"),
    MIN_PROPERTIES("minProperties"),
    MAX_PROPERTIES("maxProperties"),
    CONST("const");

    private final String text;

    Keyword(String text) {
        this.text = text;
    }

    /** The keyword in a schema. */
    public String text() {
        return text;
    }
}
