package dev.lathe.http.auth.jwt;

import dev.lathe.feature.Identity;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.VerifierUnavailableException;

/**
 * Whose token it is, once that was verified. It stays so, but for what changes with time.
 *
 * @param issuer who has issued it
 * @param keys that its signature was verified with
 */
record Verified(Identity identity, TrustedIssuer issuer, KeySet keys) {

    /** Tells whether its signature need not be verified again. */
    boolean isByCurrentKeys() throws VerifierUnavailableException {
        return issuer.keys().keys() == keys;
    }

    /** Returns whose it is, if it is valid now. */
    Identity now() throws InvalidTokenException {
        issuer.rules().times().check(identity.claims());
        return identity;
    }
}
