package dev.lathe.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What an argument could be completed to (Completion). A client is sent the first hundred.
 *
 * @param values the best first
 * @param total how many there are, if that is known; at least as many as the values
 */
public record Completion(List<String> values, OptionalInt total) implements FeatureResult {

    private static final Completion NONE = of(List.of());

    public Completion {
        values = List.copyOf(values);
    }

    /** Returns these values, which are all there are. */
    public static Completion of(List<String> values) {
        return new Completion(values, OptionalInt.of(values.size()));
    }

    /** Returns the first of more values than anybody has counted. */
    public static Completion first(List<String> values) {
        return new Completion(values, OptionalInt.empty());
    }

    /** Returns those of the values that begin with the text, upper or lower case. */
    public static Completion startingWith(String text, String... values) {
        String start = text.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (String value : values) {
            if (value.toLowerCase(Locale.ROOT).startsWith(start)) {
                found.add(value);
            }
        }
        return of(found);
    }

    /** Returns no value: nothing is known of the argument. */
    public static Completion none() {
        return NONE;
    }
}
