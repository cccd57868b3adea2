package dev.lathe.processor.model;

import java.io.File;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;

/** The types of the JDK that are one JSON value without parts. */
public enum Scalar {
    BOOLEAN(Boolean.class, JsonType.BOOLEAN, Literal.truth()),
    BYTE(
            Byte.class,
            JsonType.INTEGER,
            Literal.integer(Byte::valueOf, Byte.MIN_VALUE, Byte.MAX_VALUE),
            Constraint.of(Keyword.MINIMUM, Byte.MIN_VALUE),
            Constraint.of(Keyword.MAXIMUM, Byte.MAX_VALUE)),
    SHORT(
            Short.class,
            JsonType.INTEGER,
            Literal.integer(Short::valueOf, Short.MIN_VALUE, Short.MAX_VALUE),
            Constraint.of(Keyword.MINIMUM, Short.MIN_VALUE),
            Constraint.of(Keyword.MAXIMUM, Short.MAX_VALUE)),
    INT(Integer.class, JsonType.INTEGER, Literal.integer(Integer::valueOf, Integer.MIN_VALUE, Integer.MAX_VALUE)),
    LONG(Long.class, JsonType.INTEGER, Literal.integer(Long::valueOf, Long.MIN_VALUE, Long.MAX_VALUE)),
    BIG_INTEGER(BigInteger.class, JsonType.INTEGER, Literal.integer(BigInteger::new)),
    FLOAT(Float.class, JsonType.NUMBER, Literal.number(Float::valueOf)),
    DOUBLE(Double.class, JsonType.NUMBER, Literal.number(Double::valueOf)),
    BIG_DECIMAL(BigDecimal.class, JsonType.NUMBER, Literal.decimal()),
    ANY_NUMBER(Number.class, JsonType.NUMBER, Literal.decimal()),
    YEAR(
            Year.class,
            JsonType.INTEGER,
            Literal.integer(text -> Year.of(Integer.parseInt(text)), Year.MIN_VALUE, Year.MAX_VALUE),
            Constraint.of(Keyword.MINIMUM, Year.MIN_VALUE),
            Constraint.of(Keyword.MAXIMUM, Year.MAX_VALUE)),

    CHAR(
            Character.class,
            Literal.character(),
            Constraint.of(Keyword.MIN_LENGTH, 1),
            Constraint.of(Keyword.MAX_LENGTH, 1)),
    STRING(String.class, Literal.text()),
    CHAR_SEQUENCE(CharSequence.class, Literal.text()),
    BYTES(byte[].class, Literal.none()),
    BYTE_BUFFER(ByteBuffer.class, Literal.none()),
    /** As a result only: it is read once. */
    INPUT_STREAM(InputStream.class, Literal.none()),

    LOCAL_DATE(LocalDate.class, Literal.date(), Constraint.of(Keyword.FORMAT, "date")),
    LOCAL_TIME(
            LocalTime.class,
            Literal.of(LocalTime::parse, "10:15"),
            Constraint.of(Keyword.PATTERN, "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$")),
    LOCAL_DATE_TIME(
            LocalDateTime.class,
            Literal.of(LocalDateTime::parse, "2026-07-28T10:15"),
            Constraint.of(
                    Keyword.PATTERN,
                    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$")),
    INSTANT(Instant.class, Literal.moment("2026-07-28T10:15:00Z"), Constraint.of(Keyword.FORMAT, "date-time")),
    OFFSET_DATE_TIME(
            OffsetDateTime.class,
            Literal.moment("2026-07-28T10:15:00+02:00"),
            Constraint.of(Keyword.FORMAT, "date-time")),
    ZONED_DATE_TIME(
            ZonedDateTime.class,
            Literal.moment("2026-07-28T10:15:00+02:00"),
            Constraint.of(Keyword.FORMAT, "date-time")),
    OFFSET_TIME(OffsetTime.class, Literal.offsetTime("10:15:00+02:00"), Constraint.of(Keyword.FORMAT, "time")),
    DATE(Date.class, Literal.moment("2026-07-28T10:15:00Z"), Constraint.of(Keyword.FORMAT, "date-time")),
    DURATION(Duration.class, Literal.duration(Duration::parse, "PT1H30M"), Constraint.of(Keyword.FORMAT, "duration")),
    PERIOD(Period.class, Literal.duration(Period::parse, "P1M"), Constraint.of(Keyword.FORMAT, "duration")),
    YEAR_MONTH(
            YearMonth.class,
            Literal.of(YearMonth::parse, "2026-07"),
            Constraint.of(Keyword.PATTERN, "^[0-9]{4}-(0[1-9]|1[0-2])$")),
    MONTH_DAY(
            MonthDay.class,
            Literal.of(MonthDay::parse, "--07-28"),
            Constraint.of(Keyword.PATTERN, "^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")),
    ZONE_ID(ZoneId.class, Literal.of(ZoneId::of, "Europe/Berlin")),
    ZONE_OFFSET(
            ZoneOffset.class,
            Literal.of(ZoneOffset::of, "+02:00"),
            Constraint.of(Keyword.PATTERN, "^(Z|[+-](0[0-9]|1[0-8]):[0-5][0-9](:[0-5][0-9])?)$")),
    TIME_ZONE(TimeZone.class, Literal.timeZone("Europe/Berlin")),

    UUID(
            java.util.UUID.class,
            Literal.uuid("01985152-5d4d-7000-8000-000000000000"),
            Constraint.of(Keyword.FORMAT, "uuid")),
    URI(java.net.URI.class, Literal.uri("https://example.com/"), Constraint.of(Keyword.FORMAT, "uri")),
    URL(java.net.URL.class, Literal.none(), Constraint.of(Keyword.FORMAT, "uri")),
    PATH(Path.class, Literal.of(Path::of, "notes/today.txt")),
    FILE(File.class, Literal.file("notes/today.txt")),
    INET_ADDRESS(InetAddress.class, Literal.none()),
    CHARSET(Charset.class, Literal.of(Charset::forName, "UTF-8")),
    REGEX(Pattern.class, Literal.regex("[a-z]+")),
    LOCALE(Locale.class, Literal.locale("en-GB")),
    CURRENCY(Currency.class, Literal.of(Currency::getInstance, "EUR"), Constraint.of(Keyword.PATTERN, "^[A-Z]{3}$"));

    private static final List<Scalar> PRIMITIVES = List.of(BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR);

    private final Class<?> type;
    private final JsonType json;

    @SuppressWarnings("ImmutableEnumChecker") // What it reads texts with changes nothing.
    private final Literal literal;

    @SuppressWarnings("ImmutableEnumChecker") // A record of what does not change.
    private final Constraints constraints;

    Scalar(Class<?> type, Literal literal, Constraint... constraints) {
        this(type, JsonType.STRING, literal, constraints);
    }

    Scalar(Class<?> type, JsonType json, Literal literal, Constraint... constraints) {
        this.type = type;
        this.json = json;
        this.literal = literal;
        this.constraints = new Constraints(List.of(constraints));
    }

    /** Returns the one that is the named class. */
    public static Optional<Scalar> of(String className) {
        return Arrays.stream(values())
                .filter(next -> next.type.getName().equals(className))
                .findFirst();
    }

    /** The class; of a primitive type, the one that boxes it. */
    public Class<?> type() {
        return type;
    }

    public JsonType json() {
        return json;
    }

    public ScalarKind kind() {
        return switch (this) {
            case BOOLEAN -> ScalarKind.TRUTH;
            case BYTE, SHORT, INT, LONG, BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL, ANY_NUMBER -> ScalarKind.NUMBER;
            case CHAR -> ScalarKind.LETTER;
            case STRING, CHAR_SEQUENCE -> ScalarKind.TEXT;
            case BYTES, BYTE_BUFFER, INPUT_STREAM -> ScalarKind.BINARY;
            case YEAR,
                    LOCAL_DATE,
                    LOCAL_TIME,
                    LOCAL_DATE_TIME,
                    INSTANT,
                    OFFSET_DATE_TIME,
                    ZONED_DATE_TIME,
                    OFFSET_TIME,
                    DATE,
                    YEAR_MONTH,
                    MONTH_DAY -> ScalarKind.MOMENT;
            case DURATION,
                    PERIOD,
                    ZONE_ID,
                    ZONE_OFFSET,
                    TIME_ZONE,
                    UUID,
                    URI,
                    URL,
                    PATH,
                    FILE,
                    INET_ADDRESS,
                    CHARSET,
                    REGEX,
                    LOCALE,
                    CURRENCY -> ScalarKind.VALUE;
        };
    }

    /** What a schema says of every value of the type. */
    public Constraints constraints() {
        return constraints;
    }

    /** What every value of the type keeps to, whether a schema says so or not. */
    public Constraints limits() {
        return switch (this) {
            case INT -> Constraints.between(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> Constraints.between(Long.MIN_VALUE, Long.MAX_VALUE);
            default -> constraints;
        };
    }

    public boolean isPrimitive() {
        return PRIMITIVES.contains(this);
    }

    /** The keyword of a primitive type. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a value can be written as a text. */
    public boolean hasLiterals() {
        return literal.exists();
    }

    /** Returns the value the text stands for, if it stands for one. */
    public Optional<Object> parse(String text) {
        return literal.parse(text)
                .filter(value -> constraints.all().stream().allMatch(constraint -> constraint.allows(text)));
    }

    /** A text that is a value; empty where it is plain what one is. */
    String example() {
        return literal.example();
    }

    /** What to write instead of a text that stands for no value: {@code a whole number}. */
    public String remedy() {
        return literal.what();
    }
}
