package dev.lathe.http.auth.introspection;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.claim.Audience;
import dev.lathe.http.auth.claim.ClaimChecks;
import dev.lathe.http.auth.claim.TokenRules;
import dev.lathe.http.auth.claim.TokenTimes;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonException;
import dev.lathe.json.JsonLimits;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonReader;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an issuer says of a token (RFC 7662, section 2.2). That it is active is not enough: it may be so for others.
 *
 * @param issuer who says so
 * @param audience whom the token must be for
 */
record IntrospectionAnswer(String issuer, Audience audience, Clock clock) {

    private static final JsonLimits LIMITS = new JsonLimits(16, 65_536, 65_536, 64, 4_096);

    /** Some opaque tokens last for long; this is only so that milliseconds are not taken for seconds. */
    private static final Duration LONGEST = Duration.ofDays(3_660);

    /**
     * Reads an answer about a token.
     *
     * @throws IOException when it is none, which says nothing of the token
     */
    Verdict read(byte[] json, String token) throws IOException {
        JsonObject answer = object(json);
        if (!(answer.find("active") instanceof JsonBoolean active)) {
            throw new IOException("an answer that does not say whether a token is active");
        }
        try {
            return active.value() ? good(without(token, answer)) : new Verdict.Bad(TokenFlaw.INACTIVE);
        } catch (InvalidTokenException e) {
            return new Verdict.Bad(e.flaw());
        }
    }

    private static JsonObject object(byte[] json) throws IOException {
        try {
            if (JsonReader.read(json, 0, json.length, LIMITS) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonException e) {
            // Its words may have something of the answer in them.
        }
        throw new IOException("an answer that is no JSON object");
    }

    /** Claims reach the methods of a user, and some servers say the token again. */
    private static JsonObject without(String token, JsonObject said) {
        Map<String, JsonValue> rest = new LinkedHashMap<>();
        said.members().forEach((name, value) -> {
            if (!name.contains(token) && !says(token, value)) {
                rest.put(name, without(token, value));
            }
        });
        return JsonObject.of(rest);
    }

    private static JsonValue without(String token, JsonValue said) {
        if (said instanceof JsonObject object) {
            return without(token, object);
        }
        if (said instanceof JsonArray array) {
            return JsonArray.of(array.items().stream()
                    .filter(item -> !says(token, item))
                    .map(item -> without(token, item))
                    .toList());
        }
        return said;
    }

    private static boolean says(String token, JsonValue said) {
        return said instanceof JsonString text && text.value().contains(token);
    }

    private Verdict good(JsonObject claims) throws InvalidTokenException {
        JsonValue said = claims.find("iss");
        if (said != null && !said.equals(new JsonString(issuer))) {
            throw new InvalidTokenException(TokenFlaw.UNTRUSTED_ISSUER);
        }
        ClaimChecks checks = ClaimChecks.DEFAULT.longest(LONGEST).expiry(claims.find("exp") != null);
        TokenRules rules = new TokenRules(issuer, audience, new TokenTimes(checks, clock));
        return new Verdict.Good(rules.identity(claims), TokenTimes.seconds(claims, "exp", Double.POSITIVE_INFINITY));
    }
}
