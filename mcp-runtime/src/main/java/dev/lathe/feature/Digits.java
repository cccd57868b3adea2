package dev.lathe.feature;

import dev.lathe.json.JsonLimits;
import dev.lathe.json.JsonNumber;
import java.math.BigDecimal;

/** Counts the digits of numbers without writing them: the whole number behind {@code 1e999999999} has a billion. */
final class Digits {

    /** Digits a number may have when it is written out, as many as one without an exponent may be sent with. */
    static final int MOST = JsonLimits.DEFAULT.number();

    /** So many characters of digits and sign always fit into a long. */
    private static final int FIT_LONG = 18;

    private Digits() {}

    /** Tells whether it is so short an integer that {@link Long#parseLong(String)} reads it. */
    static boolean fitLong(JsonNumber number) {
        return number.isInteger() && number.text().length() <= FIT_LONG;
    }

    /** Returns how many digits the number has without an exponent. */
    static long written(BigDecimal number) {
        long scale = number.scale();
        return Math.max(number.precision() - scale, 0) + Math.max(scale, 0);
    }

    /** Tells whether it has so many digits before its point that computing with it takes too long. */
    static boolean isHuge(BigDecimal number) {
        return number.signum() != 0 && (long) number.precision() - number.scale() > MOST;
    }

    /** Tells whether it is no integer. */
    static boolean hasFraction(BigDecimal number) {
        return number.signum() != 0
                && number.scale() > 0
                && (isTiny(number) || number.stripTrailingZeros().scale() > 0);
    }

    /** Tells whether so many zeros come after its point that it is a fraction in any case. */
    static boolean isTiny(BigDecimal number) {
        return number.signum() != 0 && (long) number.scale() - number.precision() > MOST;
    }
}
