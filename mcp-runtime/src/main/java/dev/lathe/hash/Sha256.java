package dev.lathe.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The hash that every JDK has. */
public final class Sha256 {

    private Sha256() {}

    /** Returns the hash of these bytes one after the other, as text that can stand in a URL. */
    public static String textOf(byte[]... parts) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(of(parts));
    }

    /** Returns the hash of these bytes one after the other. */
    public static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
