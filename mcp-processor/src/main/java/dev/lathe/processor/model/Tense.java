package dev.lathe.processor.model;

/** When a date or a time is, seen from the call. */
public enum Tense {
    PAST("past", "in the past"),
    PAST_OR_PRESENT("pastOrPresent", "not in the future"),
    FUTURE("future", "in the future"),
    FUTURE_OR_PRESENT("futureOrPresent", "not in the past");

    private final String method;
    private final String text;

    Tense(String method, String text) {
        this.method = method;
        this.text = text;
    }

    /** The method that looks at it. */
    public String method() {
        return method;
    }

    String text() {
        return text;
    }

    private boolean isPast() {
        return this == PAST || this == PAST_OR_PRESENT;
    }

    boolean isStricterThan(Tense other) {
        return this == PAST && other == PAST_OR_PRESENT || this == FUTURE && other == FUTURE_OR_PRESENT;
    }

    /** Tells whether nothing can be both. */
    boolean excludes(Tense other) {
        boolean isNow = this == PAST_OR_PRESENT && other == FUTURE_OR_PRESENT
                || this == FUTURE_OR_PRESENT && other == PAST_OR_PRESENT;
        return isPast() != other.isPast() && !isNow;
    }
}
