package dev.lathe.http.auth.claim;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a token is valid (RFC 7519, sections 4.1.4 to 4.1.6), by the clock on the wall, which is what its issuer has
 * looked at too.
 */
public record TokenTimes(ClaimChecks checks, Clock clock) {

    /** Refuses what has ended, has not begun, or never ends. */
    public void check(JsonObject claims) throws InvalidTokenException {
        double now = clock.millis() / 1e3;
        double leeway = seconds(checks.leeway());
        if (checks.expiry()) {
            checkEnd(seconds(claims, "exp", Double.NaN), now, leeway);
        }
        boolean isEarly = checks.notBefore() && seconds(claims, "nbf", now) > now + leeway
                || checks.issuedAt() && seconds(claims, "iat", now) > now + leeway;
        if (isEarly) {
            throw new InvalidTokenException(TokenFlaw.NOT_YET_VALID);
        }
    }

    /** Returns when it ends, with the leeway; nothing if it does not, or nobody looks. */
    Optional<Instant> end(JsonObject claims) throws InvalidTokenException {
        return checks.expiry()
                ? Optional.of(Instant.ofEpochMilli((long) (seconds(claims, "exp", Double.NaN) * 1e3))
                        .plus(checks.leeway()))
                : Optional.empty();
    }

    private void checkEnd(double end, double now, double leeway) throws InvalidTokenException {
        if (Double.isNaN(end)) {
            throw new InvalidTokenException(TokenFlaw.WRONG_CLAIM);
        }
        if (end + leeway <= now) {
            throw new InvalidTokenException(TokenFlaw.EXPIRED);
        }
        // So that what is meant to be milliseconds does not make a token last for a thousand lives.
        if (end > now + seconds(checks.longest()) + leeway) {
            throw new InvalidTokenException(TokenFlaw.VALID_TOO_LONG);
        }
    }

    /** Returns a time in seconds since 1970, or this one if none is said. */
    public static double seconds(JsonObject claims, String name, double absent) throws InvalidTokenException {
        JsonValue value = claims.find(name);
        if (value == null) {
            return absent;
        }
        if (value instanceof JsonNumber number) {
            // To a microsecond for centuries to come; what is beyond all measure is infinite.
            return Double.parseDouble(number.text());
        }
        throw new InvalidTokenException(TokenFlaw.WRONG_CLAIM);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
