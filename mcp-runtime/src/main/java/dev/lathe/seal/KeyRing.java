package dev.lathe.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The AES-256 keys of a {@link Seal}: the first seals, and each of them opens.
 *
 * <p>To change the key of a fleet without a state being refused, roll out the new key as the second one everywhere,
 * then as the first one, and leave the old one out when the states that it has sealed have expired. A key is good for
 * four billion states.
 *
 * <p>Immutable and thread-safe. Nothing that it says of itself has a key in it.
 */
public final class KeyRing {

    /** How many bytes a key has. */
    public static final int KEY_BYTES = 32;

    /** Empty when a key is to be made at random. */
    private final List<byte[]> given;

    private @Nullable List<SealingKey> keys;

    private KeyRing(List<byte[]> given) {
        this.given = given;
    }

    /**
     * Returns a ring with one new key, which no other process has: what it seals cannot be opened after a restart, nor
     * by another server of a fleet. The key is made when it is first needed.
     */
    public static KeyRing random() {
        return new KeyRing(List.of());
    }

    /**
     * Returns a ring of copies of these keys.
     *
     * @throws IllegalArgumentException if there is none, if one does not have 32 bytes, or if one is there twice
     */
    public static KeyRing of(byte[]... keys) {
        if (keys.length == 0) {
            throw new IllegalArgumentException("a key ring needs a key; KeyRing.random() makes one for this process");
        }
        List<byte[]> copies = new ArrayList<>();
        for (byte[] key : keys) {
            add(key.clone(), copies);
        }
        return new KeyRing(copies);
    }

    /**
     * Returns a ring of these keys in Base64 (RFC 4648, section 4), as {@code openssl rand -base64 32} prints them.
     * Blanks and line ends around a key are skipped, since files end with one.
     *
     * @throws IllegalArgumentException if there is none, if one is not 32 bytes in Base64, or if one is there twice
     */
    public static KeyRing ofBase64(String... keys) {
        byte[][] decoded = new byte[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            decoded[i] = decode(keys[i].strip(), i + 1);
        }
        return of(decoded);
    }

    /** Says how many keys there are. */
    @Override
    public String toString() {
        return given.isEmpty() ? "KeyRing[random]" : "KeyRing[" + given.size() + " given]";
    }

    /** Returns the key that seals. */
    SealingKey first() {
        return keys().get(0);
    }

    /** Returns the keys, the one that seals first. */
    synchronized List<SealingKey> keys() {
        if (keys == null) {
            keys = made();
        }
        return Objects.requireNonNull(keys);
    }

    private List<SealingKey> made() {
        if (given.isEmpty()) {
            return List.of(SealingKey.of(Randomness.bytes(KEY_BYTES)));
        }
        List<SealingKey> made = new ArrayList<>();
        for (byte[] key : given) {
            made.add(SealingKey.of(key));
        }
        return made;
    }

    private static void add(byte[] key, List<byte[]> keys) {
        int number = keys.size() + 1;
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("key " + number + " has " + key.length
                    + " bytes; AES-256 needs 32 random ones, such as 'openssl rand -base64 32' prints");
        }
        for (int i = 0; i < keys.size(); i++) {
            if (Arrays.equals(keys.get(i), key)) {
                throw new IllegalArgumentException(
                        "key " + number + " is key " + (i + 1) + " once more; leave one of them out");
            }
        }
        keys.add(key);
    }

    /** Leaves the decoder's exception out, which quotes the key. */
    private static byte[] decode(String key, int number) {
        try {
            return Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException isNone) {
            throw new IllegalArgumentException(
                    "key " + number + " is not Base64; give it as 'openssl rand -base64 32' prints it");
        }
    }
}
