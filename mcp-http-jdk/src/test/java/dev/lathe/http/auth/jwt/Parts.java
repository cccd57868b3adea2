package dev.lathe.http.auth.jwt;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whatever of some tokens could be recognised: the beginnings of all their parts that are long enough. */
record Parts(Set<String> beginnings) {

    private static final int LENGTH = 24;
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-]{" + LENGTH + ",}");

    /** Finds the parts of tokens in headers. */
    static Parts of(Stream<String> headers) {
        return new Parts(headers.flatMap(text -> PART.matcher(text).results().map(MatchResult::group))
                .map(part -> part.substring(0, LENGTH))
                .filter(Predicate.not("x".repeat(LENGTH)::equals))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns those that are somewhere in a text. */
    List<String> in(String text) {
        return IntStream.rangeClosed(0, text.length() - LENGTH)
                .mapToObj(start -> text.substring(start, start + LENGTH))
                .filter(beginnings::contains)
                .distinct()
                .toList();
    }
}
