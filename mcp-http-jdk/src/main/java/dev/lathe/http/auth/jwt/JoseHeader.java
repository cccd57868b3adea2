package dev.lathe.http.auth.jwt;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a token says of its signature. Nothing here leads to a key that the issuer has not published: a
 * header that brings a key, or says where there is one, is refused, and so is one that asks for more than a signature.
 *
 * @param algorithm how it is signed
 * @param keyId which key of its issuer has signed it; null when it does not say
 * @param certificate what it says of the certificate of that key
 * @param isAccessToken whether it says that it is an access token (RFC 9068, section 2.1)
 */
record JoseHeader(
        SigningAlgorithm algorithm, @Nullable String keyId, CertificateHint certificate, boolean isAccessToken) {

    private static final Pattern KEY_ID = Pattern.compile("[ -~]{1,256}");

    private static final List<String> REFUSED = List.of("crit", "jku", "x5u", "jwk", "zip", "b64", "enc", "p2c");

    /** Reads a header, and refuses algorithms other than these before anybody looks for a key. */
    static JoseHeader of(JsonObject header, Set<SigningAlgorithm> allowed) throws InvalidTokenException {
        SigningAlgorithm algorithm = algorithm(header, allowed);
        refuse(header, REFUSED);
        return new JoseHeader(algorithm, keyId(header), CertificateHint.of(header), isAccessToken(header));
    }

    static void refuse(JsonObject header, List<String> names) throws InvalidTokenException {
        for (String name : names) {
            if (header.find(name) != null) {
                throw new InvalidTokenException(TokenFlaw.UNSUPPORTED);
            }
        }
    }

    static SigningAlgorithm algorithm(JsonObject header, Set<SigningAlgorithm> allowed) throws InvalidTokenException {
        if (header.find("alg") instanceof JsonString name) {
            SigningAlgorithm algorithm = SigningAlgorithm.find(name.value()).orElse(null);
            if (algorithm != null && allowed.contains(algorithm)) {
                return algorithm;
            }
        }
        throw new InvalidTokenException(TokenFlaw.UNSUPPORTED);
    }

    private static @Nullable String keyId(JsonObject header) throws InvalidTokenException {
        JsonValue value = header.find("kid");
        if (value == null) {
            return null;
        }
        if (value instanceof JsonString id && KEY_ID.matcher(id.value()).matches()) {
            return id.value();
        }
        throw new InvalidTokenException(TokenFlaw.MALFORMED);
    }

    /** Whoever says of a token that it is something else must be believed, so that it cannot pass for one of these. */
    private static boolean isAccessToken(JsonObject header) throws InvalidTokenException {
        JsonValue value = header.find("typ");
        String type = value instanceof JsonString name ? name.value().toLowerCase(Locale.ROOT) : "";
        if (type.equals("at+jwt") || type.equals("application/at+jwt")) {
            return true;
        }
        if (value == null || type.equals("jwt") || type.equals("application/jwt")) {
            return false;
        }
        throw new InvalidTokenException(TokenFlaw.NOT_AN_ACCESS_TOKEN);
    }
}
