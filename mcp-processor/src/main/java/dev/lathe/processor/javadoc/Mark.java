package dev.lathe.processor.javadoc;

import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of markup, and the words to put in its place. */
record Mark(Pattern pattern, BiFunction<MatchResult, PlainText, String> words) {

    static Mark of(String regex, BiFunction<MatchResult, PlainText, String> words) {
        return new Mark(Pattern.compile(regex), words);
    }

    static Mark of(String regex, String words) {
        return of(regex, (match, text) -> words);
    }

    /** Returns a matcher for what stands right there; it may look back. */
    Matcher at(int index, String text) {
        return pattern.matcher(text)
                .region(index, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
