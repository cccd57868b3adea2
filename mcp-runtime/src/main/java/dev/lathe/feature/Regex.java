package dev.lathe.feature;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A regular expression of a schema, compiled once. Thread-safe. */
final class Regex {

    /** The JDK's matcher would search for hours, or its recursion would leave the stack. */
    static final class TooMuchWorkException extends Exception {

        private static final long serialVersionUID = 1L;

        TooMuchWorkException() {
            super(null, null, false, false);
        }
    }

    /** A program has a few expressions of its own; one that makes them up as it runs must not fill the memory. */
    private static final int MOST_KEPT = 1_000;

    private static final Map<String, Regex> KEPT = new ConcurrentHashMap<>();

    private final Pattern pattern;

    private Regex(Pattern pattern) {
        this.pattern = pattern;
    }

    static Regex of(String regex) {
        Regex kept = KEPT.get(regex);
        if (kept == null) {
            kept = new Regex(Pattern.compile(EndAnchors.strict(regex)));
            if (KEPT.size() < MOST_KEPT) {
                KEPT.put(regex, kept);
            }
        }
        return kept;
    }

    /** Tells whether a part of the text matches. */
    boolean isFoundIn(String text) throws TooMuchWorkException {
        try {
            return pattern.matcher(new CountedText(text)).find();
        } catch (CountedText.ExhaustedException | StackOverflowError tooMuch) {
            throw new TooMuchWorkException();
        }
    }
}
