package dev.lathe.http.auth;

import dev.lathe.feature.Identity;

/**
 * Finds out whom a bearer token was issued to. Called by many threads at once, on the thread of the request, before
 * anything else is done for it.
 *
 * <p>What it must see to is in OAuth 2.1, section 5.2: that the token is one of an issuer it trusts, was issued for
 * this resource, and is still valid.
 */
public interface TokenVerifier {

    /**
     * Returns who sends this token. The principal is never absent, and no two parties have the same; the token itself
     * must not be among the claims, since those reach the methods of a user.
     *
     * @param token of the characters that RFC 6750 allows, at least one, as long as a header may be
     * @throws InvalidTokenException when the token shows nothing: its sender needs another
     * @throws VerifierUnavailableException when that cannot be told now: its sender should come back with this one
     */
    Identity verify(String token) throws InvalidTokenException, VerifierUnavailableException;

    /**
     * Returns who may send this token, with the claim {@code cnf} (RFC 7800) if they must show that they have a key.
     * Whoever calls this sees to it that they do; all others call {@link #verify}, which refuses such tokens. A
     * verifier that knows of none need not have this method.
     *
     * @param token as for {@link #verify}
     * @throws InvalidTokenException as {@link #verify} does
     * @throws VerifierUnavailableException as {@link #verify} does
     */
    default Identity verifyBound(String token) throws InvalidTokenException, VerifierUnavailableException {
        return verify(token);
    }

    /**
     * Gets what is needed to verify tokens if it is missing, or grows old, and does not wait for it. Called when a
     * server starts, and whenever somebody asks for its health.
     */
    default void prepare() {}

    /** Tells whether tokens can be verified now, as far as that does not depend on the token. */
    default boolean isReady() {
        return true;
    }
}
