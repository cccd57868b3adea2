package dev.lathe.http.session;

import java.security.SecureRandom;
import java.util.Base64;

/** Text that nobody can guess, of letters, digits, {@code -} and {@code _}. */
final class RandomText {

    private static final SecureRandom GENERATOR = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private RandomText() {}

    /** Returns text from so many random bytes: four characters for every three. */
    static String of(int count) {
        byte[] bytes = new byte[count];
        GENERATOR.nextBytes(bytes);
        return ENCODER.encodeToString(bytes);
    }
}
