package dev.lathe.processor.model;

/** What a scalar stands for, as far as anything asks that is not asked of JSON. */
public enum ScalarKind {
    TRUTH,
    NUMBER,
    /** One character. */
    LETTER,
    /** A text that is not read any further. */
    TEXT,
    /** A date or a time, which is over or still to come; a year is a number in JSON all the same. */
    MOMENT,
    /** What a text of some form stands for. */
    VALUE,
    /** Bytes, which are base64 in JSON and no text to anybody. */
    BINARY
}
