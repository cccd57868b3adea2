package dev.lathe.feature;

import dev.lathe.json.JsonNumber;
import java.math.BigDecimal;

/** Reads numbers without loss: a fraction is no integer, and what does not fit is a mistake, never another number. */
final class NumberReader {

    /** More digits than any type here has; an exponent beyond it is told without computing the number. */
    private static final int MOST_DIGITS = 400;

    /** So many characters of digits and sign always fit into a long. */
    private static final int SAFE_LENGTH = 18;

    private NumberReader() {}

    static long integer(Argument argument, long least, long most) {
        if (!(argument.value() instanceof JsonNumber number)) {
            argument.expected("an integer");
            return 0;
        }
        if (number.isInteger() && number.text().length() <= SAFE_LENGTH) {
            return within(argument, Long.parseLong(number.text()), least, most);
        }
        BigDecimal exact = number.decimal();
        if (isTiny(exact) || (!isHuge(exact) && hasFraction(exact))) {
            argument.expected("an integer without a fraction");
            return 0;
        }
        if (isHuge(exact) || !fitsLong(exact)) {
            return outside(argument, least, most);
        }
        return within(argument, exact.longValueExact(), least, most);
    }

    private static long within(Argument argument, long number, long least, long most) {
        return number < least || number > most ? outside(argument, least, most) : number;
    }

    private static long outside(Argument argument, long least, long most) {
        argument.expected("from " + least + " to " + most);
        return 0;
    }

    static float real32(Argument argument) {
        if (!(argument.value() instanceof JsonNumber number)) {
            argument.expected("a number");
            return 0;
        }
        float real = Float.parseFloat(number.text());
        if (Float.isInfinite(real)) {
            argument.expected("within the range of a 32-bit number");
            return 0;
        }
        return real;
    }

    static double real64(Argument argument) {
        if (!(argument.value() instanceof JsonNumber number)) {
            argument.expected("a number");
            return 0;
        }
        double real = Double.parseDouble(number.text());
        if (Double.isInfinite(real)) {
            argument.expected("within the range of a 64-bit number");
            return 0;
        }
        return real;
    }

    private static boolean hasFraction(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    private static boolean fitsLong(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
                && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    private static boolean isHuge(BigDecimal number) {
        return (long) number.precision() - number.scale() > MOST_DIGITS;
    }

    private static boolean isTiny(BigDecimal number) {
        return number.signum() != 0 && (long) number.scale() - number.precision() > MOST_DIGITS;
    }
}
