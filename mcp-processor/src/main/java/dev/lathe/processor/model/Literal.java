package dev.lathe.processor.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.IllformedLocaleException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How the values of a type are written as a text.
 *
 * @param what a text must be, as in "is no int; write …"
 * @param example a text that is one; empty where it is plain what one is
 */
record Literal(Function<String, Object> reader, String what, String example) {

    /** Narrower than what Java reads, since JSON has no {@code +1}, {@code 1f}, {@code 0x1p3} nor {@code NaN}. */
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");

    private static final Pattern NUMBER = Pattern.compile(INTEGER.pattern() + "(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    /** Returns the value the text stands for, if it stands for one. */
    Optional<Object> parse(String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** A literal by an example of it. */
    static Literal of(Function<String, Object> reader, String example) {
        return new Literal(reader, "a text such as '" + example + "'", example);
    }

    static Literal integer(Function<String, Object> reader, long least, long greatest) {
        return plain(text -> reader.apply(matching(INTEGER, text)), "a whole number from " + least + " to " + greatest);
    }

    static Literal integer(Function<String, Object> reader) {
        return plain(text -> reader.apply(matching(INTEGER, text)), "a whole number");
    }

    /** A literal of a number that may have a fraction, but is not infinite. */
    static Literal number(Function<String, ? extends Number> reader) {
        return plain(text -> finite(reader.apply(matching(NUMBER, text))), "a number such as '2.5'");
    }

    static Literal truth() {
        return plain(Literal::parseBoolean, "'true' or 'false'");
    }

    static Literal character() {
        return plain(Literal::parseChar, "one character");
    }

    static Literal text() {
        return plain(text -> text, "text");
    }

    /** A type without literals. */
    static Literal none() {
        return plain(
                text -> {
                    throw new IllegalArgumentException(text);
                },
                "");
    }

    boolean exists() {
        return !what.isEmpty();
    }

    private static Literal plain(Function<String, Object> reader, String what) {
        return new Literal(reader, what, "");
    }

    private static Object parseBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object parseChar(String text) {
        if (text.length() != 1 || Character.isSurrogate(text.charAt(0))) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }

    private static Object finite(Number number) {
        if (Double.isInfinite(number.doubleValue()) && !(number instanceof BigDecimal)) {
            throw new IllegalArgumentException(number.toString());
        }
        return number;
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
