package dev.lathe.json;

/** Reads one number, the minus or first digit of which is next. */
final class NumberToken {

    /** More digits of an exponent would not fit {@link java.math.BigDecimal}. */
    private static final int EXPONENT_DIGITS = 9;

    private final Input input;
    private final int limit;

    NumberToken(Input input, int limit) {
        this.input = input;
        this.limit = limit;
    }

    String read() {
        int start = input.position();
        if (input.peek() == '-') {
            input.skip();
        }
        whole();
        if (input.peek() == '.') {
            input.skip();
            digits();
        }
        if (input.peek() == 'e' || input.peek() == 'E') {
            input.skip();
            exponent();
        }
        if (input.position() - start > limit) {
            throw input.malformed("numbers may have " + limit + " characters");
        }
        return input.ascii(start);
    }

    private void whole() {
        if (input.peek() == '0') {
            input.skip();
            if (isDigit(input.peek())) {
                throw input.malformed("numbers must not begin with zeros");
            }
        } else {
            digits();
        }
    }

    private void exponent() {
        if (input.peek() == '+' || input.peek() == '-') {
            input.skip();
        }
        if (!isDigit(input.peek())) {
            throw input.unexpected("a digit");
        }
        while (input.peek() == '0') {
            input.skip();
        }
        int start = input.position();
        input.skipDigits();
        if (input.position() - start > EXPONENT_DIGITS) {
            throw input.malformed("exponents may have " + EXPONENT_DIGITS + " digits");
        }
    }

    private void digits() {
        if (!isDigit(input.peek())) {
            throw input.unexpected("a digit");
        }
        input.skipDigits();
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
