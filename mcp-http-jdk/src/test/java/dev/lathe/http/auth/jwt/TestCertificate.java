package dev.lathe.http.auth.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The certificate of a key, such as may stand beside it in a key set (RFC 7517, section 4.7). Nobody has signed it: it
 * is compared, and never trusted.
 *
 * @param der its bytes (RFC 5280, section 4.1)
 */
record TestCertificate(byte[] der) {

    private static final int SEQUENCE = 0x30;
    private static final byte[] SHA256_WITH_RSA = hex("300d06092a864886f70d01010b0500");
    private static final byte[] SERIAL = hex("020101");
    private static final byte[] SOMEBODY = hex("300c310a300806035504030c0178");

    static TestCertificate of(RSAKey key) {
        byte[] validity = element(SEQUENCE, time("260101000000Z"), time("270101000000Z"));
        try {
            byte[] publicKey = key.toPublicKey().getEncoded();
            byte[] what = element(SEQUENCE, SERIAL, SHA256_WITH_RSA, SOMEBODY, validity, SOMEBODY, publicKey);
            byte[] signature = element(0x03, new byte[257]);
            return new TestCertificate(element(SEQUENCE, what, SHA256_WITH_RSA, signature));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the JSON of an {@code x5c} that has it. */
    String chain() {
        return "[\"" + Base64.getEncoder().encodeToString(der) + "\"]";
    }

    /** Returns the JSON of its thumbprint. */
    String thumbprint(String digest) {
        try {
            return "\"" + Draft.base64(MessageDigest.getInstance(digest).digest(der)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] time(String text) {
        return element(0x17, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] element(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream element = new ByteArrayOutputStream();
        element.write(tag);
        if (content.size() > 127) {
            element.write(0x82);
            element.write(content.size() >> 8);
        }
        element.write(content.size());
        element.writeBytes(content.toByteArray());
        return element.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
