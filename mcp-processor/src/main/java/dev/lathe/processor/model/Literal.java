package dev.lathe.processor.model;

import java.io.File;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How the values of a type are written as a text: what a client may send, and nothing else. The readers of the runtime
 * have the same rules, and a table of texts, {@code defaults.txt}, is held against both.
 *
 * @param what a text must be, as in "is no int; write …"
 * @param example a text that is one; empty where it is plain what one is
 */
record Literal(Function<String, Object> reader, String what, String example) {

    /** Narrower than what Java reads, since JSON has no {@code +1}, {@code 1f}, {@code 0x1p3} nor {@code NaN}. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    /** Digits that a number may have when it is written without an exponent; a client may send no more either. */
    private static final int MOST_DIGITS = 1000;

    private static final String TIME =
            "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-5][0-9])";

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern OFFSET_TIME = Pattern.compile(TIME);

    private static final Pattern MOMENT = Pattern.compile(DATE.pattern() + "[Tt]" + TIME);

    private static final Pattern DURATION = Pattern.compile("[-+.0-9PYMWDTHS]+");

    private static final Pattern UUID = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    private static final Pattern WITHOUT_NUL = Pattern.compile("[^\0]*");

    private static final Pattern REGEX = Pattern.compile("(?s).{0,4096}");

    private static final Pattern NOT_EMPTY = Pattern.compile("(?s).+");

    /** Returns the value the text stands for, if it stands for one. */
    Optional<Object> parse(String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    static Literal date() {
        return of(DATE, LocalDate::parse, "2026-07-28");
    }

    static Literal offsetTime(String example) {
        return of(OFFSET_TIME, OffsetTime::parse, example);
    }

    /** A date and time with an offset, as RFC 3339 has it. */
    static Literal moment(String example) {
        return of(MOMENT, OffsetDateTime::parse, example);
    }

    /** A length of time; Java takes lower case and decimal commas, too. */
    static Literal duration(Function<String, Object> reader, String example) {
        return of(DURATION, reader, example);
    }

    /** The three letters that a {@link java.util.TimeZone} may be called by are none of {@link ZoneId}'s names. */
    static Literal timeZone(String example) {
        return of(text -> ZoneId.of(text, ZoneId.SHORT_IDS), example);
    }

    /** Java fills up groups that are too short. */
    static Literal uuid(String example) {
        return of(UUID, java.util.UUID::fromString, example);
    }

    static Literal uri(String example) {
        return of(ASCII, Literal::absolute, example);
    }

    static Literal file(String example) {
        return of(WITHOUT_NUL, File::new, example);
    }

    static Literal regex(String example) {
        return of(REGEX, Pattern::compile, example);
    }

    static Literal locale(String example) {
        return of(NOT_EMPTY, tag -> new Locale.Builder().setLanguageTag(tag).build(), example);
    }

    private static Literal of(Pattern outline, Function<String, Object> reader, String example) {
        return of(text -> reader.apply(matching(outline, text)), example);
    }

    /** A literal by an example of it. */
    static Literal of(Function<String, Object> reader, String example) {
        return new Literal(reader, "a text such as '" + example + "'", example);
    }

    static Literal integer(Function<String, Object> reader, long least, long greatest) {
        return plain(text -> reader.apply(whole(text)), "a whole number from " + least + " to " + greatest);
    }

    static Literal integer(Function<String, Object> reader) {
        return plain(text -> reader.apply(whole(text)), "a whole number");
    }

    /** A literal of a number that may have a fraction, but is not infinite. */
    static Literal number(Function<String, ? extends Number> reader) {
        return plain(text -> finite(reader.apply(matching(NUMBER, text))), "a number such as '2.5'");
    }

    static Literal decimal() {
        return plain(Literal::written, "a number such as '2.5'");
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

    /** Returns the digits of a whole number, however it is written: JSON has {@code 1e2}, too. */
    private static String whole(String text) {
        BigDecimal number = written(text);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException(text);
        }
        return number.toBigInteger().toString();
    }

    private static BigDecimal written(String text) {
        BigDecimal number = new BigDecimal(matching(NUMBER, text));
        long scale = number.scale();
        if (Math.max(number.precision() - scale, 0) + Math.max(scale, 0) > MOST_DIGITS) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static URI absolute(String text) {
        URI uri = URI.create(text);
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException(text);
        }
        return uri;
    }

    private static Object finite(Number number) {
        if (Double.isInfinite(number.doubleValue())) {
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
