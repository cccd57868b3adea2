package dev.lathe.processor.model;

import java.math.BigDecimal;

/**
 * One thing that is asked of a value besides its type.
 *
 * @param value a {@link BigDecimal}, an {@link Integer}, a {@link Boolean} or a {@link String}, as the keyword wants it
 */
public record Constraint(Keyword keyword, Object value) {

    static Constraint of(Keyword keyword, long value) {
        return new Constraint(keyword, BigDecimal.valueOf(value));
    }

    static Constraint of(Keyword keyword, String value) {
        return new Constraint(keyword, value);
    }
}
