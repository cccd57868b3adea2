package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.write.source.Literal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** How generated code reads, writes and spells the values of each scalar. */
final class ScalarCode {

    /** A method that reads a value: one of the argument's own, or one that takes the argument. */
    record Reader(ClassName owner, String method) {

        CodeBlock from(CodeBlock argument) {
            return owner.equals(Types.ARGUMENT)
                    ? CodeBlock.of("$L.$N()", argument, method)
                    : CodeBlock.of("$T.$N($L)", owner, method, argument);
        }

        CodeBlock reference() {
            return CodeBlock.of("$T::$N", owner, method);
        }
    }

    private ScalarCode() {}

    static Reader reader(Scalar scalar) {
        return switch (scalar) {
            case BOOLEAN -> new Reader(Types.ARGUMENT, "asBoolean");
            case BYTE -> new Reader(Types.ARGUMENT, "asByte");
            case SHORT -> new Reader(Types.ARGUMENT, "asShort");
            case INT -> new Reader(Types.ARGUMENT, "asInt");
            case LONG -> new Reader(Types.ARGUMENT, "asLong");
            case FLOAT -> new Reader(Types.ARGUMENT, "asFloat");
            case DOUBLE -> new Reader(Types.ARGUMENT, "asDouble");
            case BIG_INTEGER -> new Reader(Types.ARGUMENT, "asBigInteger");
            case BIG_DECIMAL, ANY_NUMBER -> new Reader(Types.ARGUMENT, "asBigDecimal");
            case CHAR -> new Reader(Types.ARGUMENT, "asChar");
            case STRING, CHAR_SEQUENCE -> new Reader(Types.ARGUMENT, "asString");
            case YEAR,
                    LOCAL_DATE,
                    LOCAL_TIME,
                    LOCAL_DATE_TIME,
                    INSTANT,
                    OFFSET_DATE_TIME,
                    ZONED_DATE_TIME,
                    OFFSET_TIME,
                    DATE,
                    DURATION,
                    PERIOD,
                    YEAR_MONTH,
                    MONTH_DAY,
                    ZONE_ID,
                    ZONE_OFFSET,
                    TIME_ZONE -> new Reader(Types.TIME_READER, Names.method(scalar));
            case BYTES, BYTE_BUFFER, UUID, URI, URL, PATH, FILE, INET_ADDRESS, CHARSET, REGEX, LOCALE, CURRENCY ->
                new Reader(Types.TEXT_READER, Names.method(scalar));
            case INPUT_STREAM -> throw new IllegalArgumentException(scalar.name());
        };
    }

    /** Whether a {@code JsonWriter} has a method for the values as they are. */
    static boolean isPlain(Scalar scalar) {
        return switch (scalar) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL, CHAR, STRING -> true;
            default -> false;
        };
    }

    /** Returns what a {@code JsonWriter} can write for the value. */
    static CodeBlock written(Scalar scalar, CodeBlock value) {
        return switch (scalar) {
            case ANY_NUMBER -> CodeBlock.of("new $T($L.toString())", BigDecimal.class, value);
            case YEAR -> CodeBlock.of("$L.getValue()", value);
            default -> isPlain(scalar) ? value : text(scalar, value);
        };
    }

    /** Returns the text that a string, or the name of a member, is for the value. */
    static CodeBlock text(Scalar scalar, CodeBlock value) {
        return switch (scalar) {
            case STRING -> value;
            case BYTES, BYTE_BUFFER, INPUT_STREAM -> CodeBlock.of("$T.of($L)", Types.BASE64_TEXT, value);
            case OFFSET_DATE_TIME, ZONED_DATE_TIME ->
                CodeBlock.of("$T.ISO_OFFSET_DATE_TIME.format($L)", DateTimeFormatter.class, value);
            case OFFSET_TIME -> CodeBlock.of("$T.ISO_OFFSET_TIME.format($L)", DateTimeFormatter.class, value);
            case DATE -> CodeBlock.of("$T.ofEpochMilli($L.getTime()).toString()", Instant.class, value);
            case TIME_ZONE -> CodeBlock.of("$L.getID()", value);
            case LOCALE -> CodeBlock.of("$L.toLanguageTag()", value);
            case INET_ADDRESS -> CodeBlock.of("$L.getHostAddress()", value);
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR ->
                CodeBlock.of("$T.valueOf($L)", String.class, value);
            case BIG_INTEGER,
                    BIG_DECIMAL,
                    ANY_NUMBER,
                    YEAR,
                    CHAR_SEQUENCE,
                    LOCAL_DATE,
                    LOCAL_TIME,
                    LOCAL_DATE_TIME,
                    INSTANT,
                    DURATION,
                    PERIOD,
                    YEAR_MONTH,
                    MONTH_DAY,
                    ZONE_ID,
                    ZONE_OFFSET,
                    UUID,
                    URI,
                    URL,
                    PATH,
                    FILE,
                    CHARSET,
                    REGEX,
                    CURRENCY -> CodeBlock.of("$L.toString()", value);
        };
    }

    /**
     * Returns the value that a default stands for: a literal of Java where there is one, and else what the runtime
     * reads from the text as if a client had sent it.
     */
    static CodeBlock literal(Scalar scalar, String text, CodeBlock sent) {
        return switch (scalar) {
            case BOOLEAN, BYTE, SHORT, INT, DOUBLE, FLOAT, LONG -> primitive(scalar, text);
            case CHAR -> Literal.of(text.charAt(0));
            case STRING, CHAR_SEQUENCE -> Literal.of(text);
            case BIG_INTEGER,
                    BIG_DECIMAL,
                    ANY_NUMBER,
                    YEAR,
                    BYTES,
                    BYTE_BUFFER,
                    INPUT_STREAM,
                    LOCAL_DATE,
                    LOCAL_TIME,
                    LOCAL_DATE_TIME,
                    INSTANT,
                    OFFSET_DATE_TIME,
                    ZONED_DATE_TIME,
                    OFFSET_TIME,
                    DATE,
                    DURATION,
                    PERIOD,
                    YEAR_MONTH,
                    MONTH_DAY,
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
                    CURRENCY -> reader(scalar).from(sent);
        };
    }

    private static CodeBlock primitive(Scalar scalar, String text) {
        Object value = scalar.parse(text).orElseThrow();
        return switch (scalar) {
            case LONG -> CodeBlock.of("$LL", value);
            case FLOAT -> CodeBlock.of("$Lf", value);
            default -> CodeBlock.of("$L", value);
        };
    }
}
