package dev.lathe.http.auth.claim;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a token was issued for. An issuer signs others with the same keys: they say who has logged in or out, or are
 * good for new tokens only, and must not open anything here.
 */
public final class Purpose {

    /** Members of ID tokens (OpenID Connect Core, sections 2 and 3) and of events (RFC 8417). */
    private static final List<String> OF_OTHERS = List.of("nonce", "at_hash", "c_hash", "s_hash", "events");

    /** What Keycloak calls its other tokens. */
    private static final Set<JsonValue> OTHER_TYPES = Set.of(
            new JsonString("ID"), new JsonString("Refresh"), new JsonString("Offline"), new JsonString("Logout"));

    private Purpose() {}

    /** Refuses what is no access token. */
    public static void check(JsonObject claims) throws InvalidTokenException {
        JsonValue type = claims.find("typ");
        boolean isOther = OF_OTHERS.stream().anyMatch(name -> claims.find(name) != null)
                || type != null && OTHER_TYPES.contains(type)
                || new JsonString("id").equals(claims.find("token_use"));
        if (isOther) {
            throw new InvalidTokenException(TokenFlaw.NOT_AN_ACCESS_TOKEN);
        }
    }

    /** Refuses what is of no use without a proof, of whatever kind. */
    public static void checkUnbound(JsonObject claims) throws InvalidTokenException {
        if (claims.find("cnf") != null) {
            throw new InvalidTokenException(TokenFlaw.UNPROVEN);
        }
    }

    /**
     * Refuses what is not all that RFC 9068, section 2.2, asks for.
     *
     * @param isAccessToken whether its header says that it is one
     */
    public static void checkStrictly(boolean isAccessToken, JsonObject claims) throws InvalidTokenException {
        if (!isAccessToken) {
            throw new InvalidTokenException(TokenFlaw.NOT_AN_ACCESS_TOKEN);
        }
        boolean isComplete = claims.find("exp") instanceof JsonNumber
                && claims.find("iat") instanceof JsonNumber
                && isText(claims.find("jti"))
                && isText(claims.find("client_id"));
        if (!isComplete) {
            throw new InvalidTokenException(TokenFlaw.WRONG_CLAIM);
        }
    }

    private static boolean isText(@Nullable JsonValue claim) {
        return claim instanceof JsonString text && !text.value().isEmpty();
    }
}
