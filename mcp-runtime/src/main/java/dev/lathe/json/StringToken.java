package dev.lathe.json;

import dev.lathe.json.JsonException.Kind;

/** Reads one string or name, the opening quote of which is next. */
final class StringToken {

    private final Input input;
    private final int limit;

    StringToken(Input input, int limit) {
        this.input = input;
        this.limit = limit;
    }

    String read() {
        input.skip();
        int start = input.position();
        input.skipPlain();
        checkLength(start);
        String plain = input.ascii(start);
        if (input.peek() == '"') {
            input.skip();
            return plain;
        }
        return readRest(new StringBuilder(plain.length() + 16).append(plain), start);
    }

    private String readRest(StringBuilder text, int start) {
        while (input.peek() != '"') {
            int b = input.peek();
            if (b == Input.END) {
                throw input.unexpected("'\"'");
            }
            if (b < ' ') {
                throw input.malformed("control characters must be escaped");
            }
            input.skip();
            if (b == '\\') {
                text.append(escaped());
            } else if (b < 0x80) {
                text.append((char) b);
            } else {
                text.appendCodePoint(codePoint(b));
            }
            checkLength(start);
        }
        input.skip();
        return text.toString();
    }

    private char escaped() {
        int letter = input.peek();
        char character = switch (letter) {
            case '"', '\\', '/' -> (char) letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> 0;
            default -> throw input.unexpected("one of \"\\/bfnrtu after a backslash");
        };
        input.skip();
        return letter == 'u' ? hexadecimal() : character;
    }

    private char hexadecimal() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = digit(input.peek());
            if (digit < 0) {
                throw input.unexpected("four hexadecimal digits");
            }
            input.skip();
            value = value << 4 | digit;
        }
        return (char) value;
    }

    private static int digit(int b) {
        if (b >= '0' && b <= '9') {
            return b - '0';
        }
        int letter = b | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    /** Reads what follows the first byte of two to four, by the table in section 3.9 of Unicode. */
    private int codePoint(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return follow(first & 0x1F, 0x80, 0xBF);
        }
        if (first >= 0xE0 && first <= 0xEF) {
            int low = first == 0xE0 ? 0xA0 : 0x80;
            int high = first == 0xED ? 0x9F : 0xBF;
            return follow(follow(first & 0x0F, low, high), 0x80, 0xBF);
        }
        if (first >= 0xF0 && first <= 0xF4) {
            int low = first == 0xF0 ? 0x90 : 0x80;
            int high = first == 0xF4 ? 0x8F : 0xBF;
            return follow(follow(follow(first & 0x07, low, high), 0x80, 0xBF), 0x80, 0xBF);
        }
        throw input.malformed("strings must be valid UTF-8");
    }

    private int follow(int bits, int low, int high) {
        int b = input.peek();
        if (b < low || b > high) {
            throw input.malformed("strings must be valid UTF-8");
        }
        input.skip();
        return bits << 6 | b & 0x3F;
    }

    private void checkLength(int start) {
        if (input.position() - start > limit) {
            throw input.problem(Kind.TOO_LARGE, "strings may have " + limit + " bytes");
        }
    }
}
