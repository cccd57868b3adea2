package dev.lathe.http.session;

import java.util.Optional;

/**
 * Where in a session an event is (2025-11-25, Resumability and Redelivery).
 *
 * @param stream the name of its stream, which no other session has
 * @param number its number in that stream, from one on
 */
record EventId(String stream, long number) {

    private static final int MOST_DIGITS = 18;

    /** Reads what {@link #text} has written, and nothing else. */
    static Optional<EventId> parse(String text) {
        int dash = text.lastIndexOf('-');
        String digits = text.substring(dash + 1);
        if (dash < 0 || !isNumber(digits)) {
            return Optional.empty();
        }
        return Optional.of(new EventId(text.substring(0, dash), Long.parseLong(digits)));
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    String text() {
        return stream + "-" + number;
    }
}
