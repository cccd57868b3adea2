package dev.lathe.processor.model;

import java.util.Optional;

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

    public boolean isInteger() {
        return this == BYTE || this == SHORT || this == INT || this == LONG;
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
            case BYTE -> Byte.valueOf(text);
            case SHORT -> Short.valueOf(text);
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
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
        float value = Float.parseFloat(jsonNumber(text));
        if (Float.isInfinite(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static Object parseDouble(String text) {
        double value = Double.parseDouble(jsonNumber(text));
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    /** Refuses what Java reads and JSON does not: {@code NaN}, {@code 1f}, {@code 0x1p3}, blanks. */
    private static String jsonNumber(String text) {
        if (!text.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
