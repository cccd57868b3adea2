package dev.lathe.http.auth.jwt;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Which certificate a header or a key has, said in up to three ways (RFC 7515, sections 4.1.6 to 4.1.8). It is never
 * trusted, only compared: who says that one key has signed a token must not mean another.
 *
 * @param certificate the first of {@code x5c}, in base64
 * @param sha1 {@code x5t}
 * @param sha256 {@code x5t#S256}
 */
record CertificateHint(
        @Nullable JsonValue certificate,
        @Nullable JsonValue sha1,
        @Nullable JsonValue sha256) {

    /** Reads what a header or a key says. What has no meaning is kept: it will be equal to nothing. */
    static CertificateHint of(JsonObject headerOrKey) {
        JsonValue chain = headerOrKey.find("x5c");
        JsonValue first = chain instanceof JsonArray array && !array.items().isEmpty()
                ? array.items().get(0)
                : chain;
        return new CertificateHint(first, headerOrKey.find("x5t"), headerOrKey.find("x5t#S256"));
    }

    /** Tells whether everything that a header says is so for the key that this is of. */
    boolean agreesWith(CertificateHint header) {
        return agrees(header.certificate, certificate)
                && agrees(header.sha1, sha1 == null ? thumbprint("SHA-1") : sha1)
                && agrees(header.sha256, sha256 == null ? thumbprint("SHA-256") : sha256);
    }

    private static boolean agrees(@Nullable JsonValue said, @Nullable JsonValue known) {
        return said == null || said.equals(known);
    }

    private @Nullable JsonValue thumbprint(String digest) {
        if (!(certificate instanceof JsonString base64)) {
            return null;
        }
        try {
            byte[] der = Base64.getDecoder().decode(base64.value());
            byte[] hash = MessageDigest.getInstance(digest).digest(der);
            return new JsonString(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (IllegalArgumentException | NoSuchAlgorithmException e) {
            return null;
        }
    }
}
