package dev.lathe.feature;

import dev.lathe.json.JsonNumber;
import java.math.BigDecimal;

/** The constraints of JSON Schema on numbers. */
final class Range {

    private Range() {}

    static void minimum(Argument argument, long bound) {
        if (argument.literal() instanceof JsonNumber number && compare(number, bound) < 0) {
            reject(argument, number, "at least " + bound);
        }
    }

    static void minimum(Argument argument, String bound) {
        if (argument.literal() instanceof JsonNumber number && compare(number, bound) < 0) {
            reject(argument, number, "at least " + bound);
        }
    }

    static void maximum(Argument argument, long bound) {
        if (argument.literal() instanceof JsonNumber number && compare(number, bound) > 0) {
            reject(argument, number, "at most " + bound);
        }
    }

    static void maximum(Argument argument, String bound) {
        if (argument.literal() instanceof JsonNumber number && compare(number, bound) > 0) {
            reject(argument, number, "at most " + bound);
        }
    }

    static void exclusiveMinimum(Argument argument, long bound) {
        if (argument.literal() instanceof JsonNumber number && compare(number, bound) <= 0) {
            reject(argument, number, "greater than " + bound);
        }
    }

    static void exclusiveMinimum(Argument argument, String bound) {
        if (argument.literal() instanceof JsonNumber number && compare(number, bound) <= 0) {
            reject(argument, number, "greater than " + bound);
        }
    }

    static void exclusiveMaximum(Argument argument, long bound) {
        if (argument.literal() instanceof JsonNumber number && compare(number, bound) >= 0) {
            reject(argument, number, "less than " + bound);
        }
    }

    static void exclusiveMaximum(Argument argument, String bound) {
        if (argument.literal() instanceof JsonNumber number && compare(number, bound) >= 0) {
            reject(argument, number, "less than " + bound);
        }
    }

    static void multipleOf(Argument argument, String divisor) {
        if (argument.literal() instanceof JsonNumber number && !isMultiple(number.decimal(), new BigDecimal(divisor))) {
            argument.rejectForm("must be a multiple of " + divisor + ", got " + Excerpt.of(number));
        }
    }

    /** A huge number passes: to divide it takes too long, and whatever type it is read as refuses it. */
    private static boolean isMultiple(BigDecimal number, BigDecimal divisor) {
        return Digits.isHuge(number)
                || !Digits.isTiny(number) && number.remainder(divisor).signum() == 0;
    }

    private static int compare(JsonNumber number, long bound) {
        return Digits.fitLong(number)
                ? Long.compare(Long.parseLong(number.text()), bound)
                : number.decimal().compareTo(BigDecimal.valueOf(bound));
    }

    private static int compare(JsonNumber number, String bound) {
        return number.decimal().compareTo(new BigDecimal(bound));
    }

    private static void reject(Argument argument, JsonNumber number, String what) {
        argument.rejectSize("must be " + what + ", got " + Excerpt.of(number));
    }
}
