package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.EnumShape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * One thing that is asked of a value besides its type.
 *
 * @param value a {@link BigDecimal}, a {@link Boolean}, a {@link String} or a {@link Tense}, as the keyword wants it
 */
public record Constraint(Keyword keyword, Object value) {

    public static Constraint of(Keyword keyword, long value) {
        return new Constraint(keyword, BigDecimal.valueOf(value));
    }

    /** Returns a limit, as JSON would write it: without zeros at the end, and without an exponent. */
    public static Constraint of(Keyword keyword, BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return new Constraint(keyword, stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    public static Constraint of(Keyword keyword, String value) {
        return new Constraint(keyword, value);
    }

    public static Constraint notBlank() {
        return new Constraint(Keyword.NOT_BLANK, true);
    }

    public static Constraint email() {
        return new Constraint(Keyword.EMAIL, true);
    }

    /** Returns what the constraint comes to for whole numbers: more than 0 is at least 1. */
    public Constraint ofIntegers() {
        if (keyword.measure().filter(Measure.NUMBER::equals).isEmpty()) {
            return this;
        }
        BigDecimal bound = (BigDecimal) value;
        if (keyword.isUpper()) {
            BigDecimal most = bound.setScale(0, RoundingMode.FLOOR);
            boolean isOut = keyword.isExclusive() && most.compareTo(bound) == 0;
            return of(Keyword.MAXIMUM, isOut ? most.subtract(BigDecimal.ONE) : most);
        }
        BigDecimal least = bound.setScale(0, RoundingMode.CEILING);
        boolean isOut = keyword.isExclusive() && least.compareTo(bound) == 0;
        return of(Keyword.MINIMUM, isOut ? least.add(BigDecimal.ONE) : least);
    }

    /** Tells whether a value keeps to it that is this literal of a type it fits; when that is, nobody can tell. */
    public boolean allows(String literal) {
        return switch (keyword) {
            case MINIMUM -> new BigDecimal(literal).compareTo(number()) >= 0;
            case MAXIMUM -> new BigDecimal(literal).compareTo(number()) <= 0;
            case EXCLUSIVE_MINIMUM -> new BigDecimal(literal).compareTo(number()) > 0;
            case EXCLUSIVE_MAXIMUM -> new BigDecimal(literal).compareTo(number()) < 0;
            case MULTIPLE_OF -> new BigDecimal(literal).remainder(number()).signum() == 0;
            case NOT_BLANK -> !literal.isBlank();
            case MIN_LENGTH -> length(literal) >= number().intValue();
            case MAX_LENGTH -> length(literal) <= number().intValue();
            case PATTERN, JAVA_PATTERN -> Pattern.matches((String) value, literal);
            case EMAIL -> literal.matches("[^@\\s]+@[^@\\s]+");
            case CONST -> literal.equals(value.toString());
            case MIN_ITEMS -> EnumShape.names(literal).size() >= number().intValue();
            case MAX_ITEMS -> EnumShape.names(literal).size() <= number().intValue();
            case FORMAT, TENSE, MIN_PROPERTIES, MAX_PROPERTIES -> true;
        };
    }

    private BigDecimal number() {
        return (BigDecimal) value;
    }

    /** JSON Schema counts code points. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Tells whether the other one says nothing beside this one. */
    boolean isStricterThan(Constraint other) {
        if (value instanceof BigDecimal limit && other.value instanceof BigDecimal otherLimit) {
            int order = keyword.isUpper() ? otherLimit.compareTo(limit) : limit.compareTo(otherLimit);
            return isSameSide(other)
                    && (order > 0 || order == 0 && keyword.isExclusive() && !other.keyword.isExclusive());
        }
        if (value instanceof Tense tense && other.value instanceof Tense otherTense) {
            return tense.isStricterThan(otherTense);
        }
        return keyword == Keyword.NOT_BLANK && other.equals(of(Keyword.MIN_LENGTH, 1));
    }

    /** Tells whether this is a lower limit above the other one, or they are opposites. */
    boolean excludes(Constraint other) {
        if (value instanceof BigDecimal least && other.value instanceof BigDecimal greatest) {
            boolean isRange =
                    keyword.measure().equals(other.keyword.measure()) && !keyword.isUpper() && other.keyword.isUpper();
            int order = least.compareTo(greatest);
            boolean isOpen = keyword.isExclusive() || other.keyword.isExclusive();
            return isRange && (order > 0 || order == 0 && isOpen);
        }
        if (value instanceof Tense tense && other.value instanceof Tense otherTense) {
            return tense.excludes(otherTense);
        }
        return keyword == Keyword.NOT_BLANK && other.equals(of(Keyword.MAX_LENGTH, 0))
                || keyword == Keyword.CONST && other.keyword == Keyword.CONST && !value.equals(other.value);
    }

    private boolean isSameSide(Constraint other) {
        return keyword.measure().equals(other.keyword.measure()) && keyword.isUpper() == other.keyword.isUpper();
    }
}
