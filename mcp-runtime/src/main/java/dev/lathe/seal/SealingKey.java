package dev.lathe.seal;

import dev.lathe.hash.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** One AES-256 key, and the id that tells which one has sealed. Immutable and thread-safe. */
final class SealingKey {

    static final int ID_BYTES = 4;
    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private static final byte[] ID_OF = "lathe key id".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec key;
    private final byte[] id;

    private SealingKey(SecretKeySpec key, byte[] id) {
        this.key = key;
        this.id = id;
    }

    static SealingKey of(byte[] key) {
        byte[] hash = Sha256.of(ID_OF, key);
        return new SealingKey(new SecretKeySpec(key, "AES"), Arrays.copyOf(hash, ID_BYTES));
    }

    byte[] id() {
        return id.clone();
    }

    boolean hasId(byte[] other) {
        return MessageDigest.isEqual(id, other);
    }

    /** Writes the text sealed, and its tag. */
    void seal(byte[] nonce, byte[] associated, ByteBuffer text, ByteBuffer sealed) {
        try {
            cipher(Cipher.ENCRYPT_MODE, nonce, associated).doFinal(text, sealed);
        } catch (GeneralSecurityException missing) {
            throw withoutAes(missing);
        }
    }

    /** Returns the text, or null if this is not what this key has sealed with that nonce and those associated data. */
    byte @Nullable [] open(byte[] nonce, byte[] associated, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, associated).doFinal(sealed);
        } catch (AEADBadTagException tampered) {
            return null;
        } catch (GeneralSecurityException missing) {
            throw withoutAes(missing);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] associated) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }

    private static IllegalStateException withoutAes(GeneralSecurityException missing) {
        return new IllegalStateException(
                "AES/GCM/NoPadding does not work here; run on a JDK with its provider SunJCE", missing);
    }
}
