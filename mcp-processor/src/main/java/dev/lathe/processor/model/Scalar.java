package dev.lathe.processor.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** The types that are one JSON value without parts. */
public enum Scalar {
    BOOLEAN("boolean", "Boolean"),
    BYTE("byte", "Byte"),
    SHORT("short", "Short"),
    INT("int", "Integer"),
    LONG("long", "Long"),
    FLOAT("float", "Float"),
    DOUBLE("double", "Double"),
    CHAR("char", "Character"),
    STRING("String", "String");

    /** Narrower than what Java reads, since JSON has no {@code +1}, {@code 1f}, {@code 0x1p3} nor {@code NaN}. */
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");

    private static final Pattern NUMBER = Pattern.compile(INTEGER.pattern() + "(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String primitive;
    private final String boxed;

    Scalar(String primitive, String boxed) {
        this.primitive = primitive;
        this.boxed = boxed;
    }

    /** The name of the primitive type, or {@code String}. */
    public String primitive() {
        return primitive;
    }

    public String boxed() {
        return boxed;
    }

    public boolean isFraction() {
        return this == FLOAT || this == DOUBLE;
    }

    /** Returns the value the text stands for, of the boxed type, if it stands for one. */
    public Optional<Object> parse(String text) {
        try {
            return Optional.of(value(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Object value(String text) {
        return switch (this) {
            case BOOLEAN -> parseBoolean(text);
            case BYTE -> Byte.valueOf(matching(INTEGER, text));
            case SHORT -> Short.valueOf(matching(INTEGER, text));
            case INT -> Integer.valueOf(matching(INTEGER, text));
            case LONG -> Long.valueOf(matching(INTEGER, text));
            case FLOAT -> parseFloat(text);
            case DOUBLE -> parseDouble(text);
            case CHAR -> parseChar(text);
            case STRING -> text;
        };
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

    private static Object parseFloat(String text) {
        float value = Float.parseFloat(matching(NUMBER, text));
        if (Float.isInfinite(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static Object parseDouble(String text) {
        double value = Double.parseDouble(matching(NUMBER, text));
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
