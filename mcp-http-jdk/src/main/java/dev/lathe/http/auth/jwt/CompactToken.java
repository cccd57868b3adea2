package dev.lathe.http.auth.jwt;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.json.JsonException;
import dev.lathe.json.JsonLimits;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A signed token, taken apart and not yet believed (RFC 7515, section 7.1).
 *
 * <p>Stricter than libraries are: what one reader takes for another token than the next one does is where attacks
 * begin. So every part has the one text that its bytes have, and nothing else; and each JSON is read once, by a reader
 * that refuses what is said twice.
 */
final class CompactToken {

    private static final int LONGEST = 65_536;
    private static final JsonLimits HEADER = new JsonLimits(8, 4_096, 4_096, 32, 256);
    private static final JsonLimits CLAIMS = new JsonLimits(16, LONGEST, LONGEST, 64, 4_096);

    private final JsonObject header;
    private final byte[] claims;
    private final byte[] signed;
    private final byte[] signature;

    private CompactToken(JsonObject header, byte[] claims, byte[] signed, byte[] signature) {
        this.header = header;
        this.claims = claims;
        this.signed = signed;
        this.signature = signature;
    }

    /** Takes three parts apart, and refuses any other number of them. */
    static CompactToken of(String token) throws InvalidTokenException {
        if (token.length() > LONGEST) {
            throw new InvalidTokenException(TokenFlaw.TOO_LARGE);
        }
        int first = token.indexOf('.');
        int second = token.indexOf('.', first + 1);
        if (first < 0 || second < 0) {
            throw malformed();
        }
        JsonObject header = object(bytes(token.substring(0, first)), HEADER);
        byte[] claims = bytes(token.substring(first + 1, second));
        byte[] signature = bytes(token.substring(second + 1));
        byte[] signed = token.substring(0, second).getBytes(StandardCharsets.US_ASCII);
        return new CompactToken(header, claims, signed, signature);
    }

    /** Returns what a part stands for, if it has the text that encoding that gives (RFC 7515, section 2). */
    private static byte[] bytes(String part) throws InvalidTokenException {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        // The decoder takes padding, and bits that nobody needs.
        if (bytes.length == 0
                || !Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(bytes)
                        .equals(part)) {
            throw malformed();
        }
        return bytes;
    }

    private static JsonObject object(byte[] json, JsonLimits limits) throws InvalidTokenException {
        try {
            if (JsonReader.read(json, 0, json.length, limits) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonException e) {
            // Where in the token it is would only help whoever makes up tokens.
        }
        throw malformed();
    }

    private static InvalidTokenException malformed() {
        return new InvalidTokenException(TokenFlaw.MALFORMED);
    }

    JsonObject header() {
        return header;
    }

    /** Reads the claims, which whoever has not looked at the header need not pay for. */
    JsonObject claims() throws InvalidTokenException {
        return object(claims, CLAIMS);
    }

    /** Returns what the signature is of. Not to be changed. */
    byte[] signed() {
        return signed;
    }

    /** Not to be changed. */
    byte[] signature() {
        return signature;
    }
}
