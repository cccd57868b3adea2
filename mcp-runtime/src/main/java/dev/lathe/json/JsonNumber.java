package dev.lathe.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number exactly as it was written, so that an id goes back to its sender digit for digit.
 *
 * <p>{@code 1}, {@code 1.0} and {@code 1e0} are three different numbers here.
 */
public final class JsonNumber implements JsonValue {

    private final String text;

    /** Takes text that is known to be a JSON number. */
    JsonNumber(String text) {
        this.text = text;
    }

    /** Returns this whole number. */
    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /**
     * Returns this number in the form of {@link Double#toString(double)}.
     *
     * @throws IllegalArgumentException when JSON has no word for it: NaN and the infinities
     */
    public static JsonNumber of(double value) {
        return new JsonNumber(finite(value));
    }

    /** Returns this number in the form of {@link BigDecimal#toString()}. */
    public static JsonNumber of(BigDecimal value) {
        return new JsonNumber(value.toString());
    }

    static String finite(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("JSON has no number for " + value);
        }
        return Double.toString(value);
    }

    /** Returns the number as it was written. */
    public String text() {
        return text;
    }

    /** Tells whether it was written with neither a fraction nor an exponent. Says nothing about its width. */
    public boolean isInteger() {
        return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    }

    /**
     * Returns its exact value.
     *
     * <p>Compare it before converting it: the whole number behind {@code 1e999999999} has a billion digits.
     */
    public BigDecimal decimal() {
        return new BigDecimal(text);
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.raw(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber number && text.equals(number.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
