package dev.lathe.http.auth.claim;

import java.time.Duration;

/**
 * What else must be true of a token beside whom it is from, to and for.
 *
 * @param expiry whether it must say when it ends, and that must be yet to come
 * @param issuedAt whether it must not have been issued in the future
 * @param notBefore whether it must have begun
 * @param leeway by how much two clocks may differ
 * @param longest how far away its end may be
 * @param isStrict whether it must be all that RFC 9068 asks for
 */
public record ClaimChecks(
        boolean expiry, boolean issuedAt, boolean notBefore, Duration leeway, Duration longest, boolean isStrict) {

    public static final ClaimChecks DEFAULT =
            new ClaimChecks(true, true, true, Duration.ofSeconds(60), Duration.ofHours(24), false);

    public ClaimChecks expiry(boolean verified) {
        return new ClaimChecks(verified, issuedAt, notBefore, leeway, longest, isStrict);
    }

    public ClaimChecks issuedAt(boolean verified) {
        return new ClaimChecks(expiry, verified, notBefore, leeway, longest, isStrict);
    }

    public ClaimChecks notBefore(boolean verified) {
        return new ClaimChecks(expiry, issuedAt, verified, leeway, longest, isStrict);
    }

    public ClaimChecks leeway(Duration other) {
        return new ClaimChecks(expiry, issuedAt, notBefore, other, longest, isStrict);
    }

    public ClaimChecks longest(Duration other) {
        return new ClaimChecks(expiry, issuedAt, notBefore, leeway, other, isStrict);
    }

    public ClaimChecks strict(boolean strict) {
        return new ClaimChecks(expiry, issuedAt, notBefore, leeway, longest, strict);
    }
}
