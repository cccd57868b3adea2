package dev.lathe.feature;

import dev.lathe.json.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads numbers without loss: a fraction is no integer, and what does not fit is a mistake, never another number. */
final class NumberReader {

    private NumberReader() {}

    static long integer(Argument argument, long least, long most) {
        if (!(argument.literal() instanceof JsonNumber number)) {
            argument.expected("an integer");
            return 0;
        }
        if (Digits.fitLong(number)) {
            return within(argument, Long.parseLong(number.text()), least, most);
        }
        BigDecimal exact = number.decimal();
        if (Digits.hasFraction(exact)) {
            argument.expected("an integer without a fraction");
            return 0;
        }
        return fitsLong(exact) ? within(argument, exact.longValueExact(), least, most) : outside(argument, least, most);
    }

    private static long within(Argument argument, long number, long least, long most) {
        return number < least || number > most ? outside(argument, least, most) : number;
    }

    private static long outside(Argument argument, long least, long most) {
        argument.expected("from " + least + " to " + most);
        return 0;
    }

    static BigInteger bigInteger(Argument argument) {
        if (!(argument.literal() instanceof JsonNumber number)) {
            argument.expected("an integer");
            return BigInteger.ZERO;
        }
        BigDecimal exact = number.decimal();
        if (Digits.hasFraction(exact)) {
            argument.expected("an integer without a fraction");
            return BigInteger.ZERO;
        }
        return written(argument, exact).toBigIntegerExact();
    }

    static BigDecimal bigDecimal(Argument argument) {
        if (argument.literal() instanceof JsonNumber number) {
            return written(argument, number.decimal());
        }
        argument.expected("a number");
        return BigDecimal.ZERO;
    }

    /** Returns the number if it can be written out: whoever adds one to 1e999999999 has a billion digits. */
    private static BigDecimal written(Argument argument, BigDecimal number) {
        if (Digits.written(number) <= Digits.MOST) {
            return number;
        }
        if (number.signum() != 0) {
            argument.expected("within " + Digits.MOST + " digits");
        }
        return BigDecimal.ZERO;
    }

    static float real32(Argument argument) {
        if (!(argument.literal() instanceof JsonNumber number)) {
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
        if (!(argument.literal() instanceof JsonNumber number)) {
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

    private static boolean fitsLong(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
                && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }
}
