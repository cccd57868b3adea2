package dev.lathe.seal;

import java.security.SecureRandom;

/** Bytes that nobody can guess. The generator is loaded with the first of them, not before. */
final class Randomness {

    private static final SecureRandom GENERATOR = new SecureRandom();

    private Randomness() {}

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        GENERATOR.nextBytes(bytes);
        return bytes;
    }
}
