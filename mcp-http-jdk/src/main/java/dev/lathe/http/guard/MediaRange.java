package dev.lathe.http.guard;

import dev.lathe.http.io.HeaderText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a body is, or may be: a {@code Content-Type}, or one element of an {@code Accept} (RFC 9110, sections 8.3.1 and
 * 12.5.1).
 *
 * @param type such as {@code text/plain} or {@code text/*}, in lower case
 * @param parameters by name in lower case; values are unquoted
 */
record MediaRange(String type, Map<String, String> parameters) {

    private static final Pattern WEIGHT = Pattern.compile("0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?");

    /** Returns what the text says; empty when it says nothing, more than one thing, or one thing twice. */
    static Optional<MediaRange> of(String text) {
        List<String> parts = FieldText.split(text, ';');
        String type = parts.get(0);
        int slash = type.indexOf('/');
        if (slash < 0
                || !HeaderText.isToken(type.substring(0, slash))
                || !HeaderText.isToken(type.substring(slash + 1))) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            if (!part.isEmpty() && !read(part, parameters)) {
                return Optional.empty();
            }
        }
        return Optional.of(new MediaRange(type.toLowerCase(Locale.ROOT), parameters));
    }

    /** Tells whether it has a weight, and one that is more than nothing. */
    boolean isWanted() {
        String weight = parameters.getOrDefault("q", "1");
        return WEIGHT.matcher(weight).matches() && weight.chars().anyMatch(c -> c > '0');
    }

    private static boolean read(String part, Map<String, String> parameters) {
        int equals = part.indexOf('=');
        if (equals < 0 || !HeaderText.isToken(part.substring(0, equals))) {
            return false;
        }
        String name = part.substring(0, equals).toLowerCase(Locale.ROOT);
        return FieldText.value(part.substring(equals + 1))
                .filter(value -> parameters.putIfAbsent(name, value) == null)
                .isPresent();
    }
}
