package dev.lathe.http.auth.claim;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a token was issued to.
 *
 * @param issuer who says so, since two issuers may have the same subject
 * @param subject a person, or a machine
 * @param client what acts for the subject; null when the token does not say
 */
public record Party(String issuer, String subject, @Nullable String client) {

    private static final int LONGEST = 256;

    /** Of RFC 8693, of OpenID Connect, and as two of the large ones call it. */
    private static final List<String> CLIENTS = List.of("client_id", "azp", "cid", "appid");

    /** Reads the party from claims. They are of this issuer if they name none. */
    public static Party of(String expected, JsonObject claims) throws InvalidTokenException {
        JsonValue subject = claims.find("sub");
        if (subject == null) {
            throw new InvalidTokenException(TokenFlaw.WRONG_CLAIM);
        }
        return new Party(issuer(expected, claims), name(subject), client(claims));
    }

    private static String issuer(String expected, JsonObject claims) throws InvalidTokenException {
        JsonValue issuer = claims.find("iss");
        return issuer == null ? expected : name(issuer);
    }

    private static @Nullable String client(JsonObject claims) throws InvalidTokenException {
        for (String claim : CLIENTS) {
            JsonValue client = claims.find(claim);
            if (client != null) {
                return name(client);
            }
        }
        return null;
    }

    /** Names end up in logs and keys, where an empty one, or the end of a line in one, would be taken for another. */
    private static String name(JsonValue claim) throws InvalidTokenException {
        if (claim instanceof JsonString text
                && !text.value().isEmpty()
                && text.value().length() <= LONGEST
                && text.value().chars().noneMatch(Character::isISOControl)) {
            return text.value();
        }
        throw new InvalidTokenException(TokenFlaw.WRONG_CLAIM);
    }

    /** Returns the three as one text, which no other three have. */
    public String principal() {
        JsonWriter json = new JsonWriter().beginArray().value(issuer).value(subject);
        if (client != null) {
            json.value(client);
        }
        return json.endArray().toString();
    }
}
