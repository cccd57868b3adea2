package dev.lathe.processor.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a schema, and a check that is generated with it, may ask of a value besides its type. */
public enum Keyword {
    MINIMUM("minimum", Measure.NUMBER, false),
    MAXIMUM("maximum", Measure.NUMBER, true),
    EXCLUSIVE_MINIMUM("exclusiveMinimum", Measure.NUMBER, false),
    EXCLUSIVE_MAXIMUM("exclusiveMaximum", Measure.NUMBER, true),
    MULTIPLE_OF("multipleOf", Measure.STEP, false),
    /** No keyword of its own: a text is not empty, and {@code \S} is found in it. */
    NOT_BLANK("notBlank"),
    MIN_LENGTH("minLength", Measure.LENGTH, false),
    MAX_LENGTH("maxLength", Measure.LENGTH, true),
    PATTERN("pattern"),
    /** The format {@code email}, which is looked at; no other format is asked for. */
    EMAIL("email"),
    /** What a text of a type looks like: the type itself is read more strictly. */
    FORMAT("format"),
    MIN_ITEMS("minItems", Measure.ITEMS, false),
    MAX_ITEMS("maxItems", Measure.ITEMS, true),
    MIN_PROPERTIES("minProperties", Measure.PROPERTIES, false),
    MAX_PROPERTIES("maxProperties", Measure.PROPERTIES, true),
    CONST("const"),
    /** A pattern in Java's own syntax, of which a schema cannot tell. */
    JAVA_PATTERN("pattern"),
    /** Past or future, of which no schema can tell. */
    TENSE("tense");

    private final String text;
    private final @Nullable Measure measure;
    private final boolean upper;

    Keyword(String text) {
        this.text = text;
        this.measure = null;
        this.upper = false;
    }

    Keyword(String text, Measure measure, boolean upper) {
        this.text = text;
        this.measure = measure;
        this.upper = upper;
    }

    /** The keyword in a schema, if there is one; where an argument is looked at, mostly the name of the method. */
    public String text() {
        return text;
    }

    /** Of what it is a limit, if it is one. */
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    /** Whether the limit is an upper one. */
    public boolean isUpper() {
        return upper;
    }

    /** Whether it is asked of strings. */
    public boolean isOfTexts() {
        return switch (this) {
            case NOT_BLANK, MIN_LENGTH, MAX_LENGTH, PATTERN, JAVA_PATTERN, EMAIL, FORMAT -> true;
            case MINIMUM,
                    MAXIMUM,
                    EXCLUSIVE_MINIMUM,
                    EXCLUSIVE_MAXIMUM,
                    MULTIPLE_OF,
                    MIN_ITEMS,
                    MAX_ITEMS,
                    MIN_PROPERTIES,
                    MAX_PROPERTIES,
                    CONST,
                    TENSE -> false;
        };
    }

    public boolean isExclusive() {
        return this == EXCLUSIVE_MINIMUM || this == EXCLUSIVE_MAXIMUM;
    }
}
