package dev.lathe.http.auth.jwt;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.http.auth.claim.Audience;
import dev.lathe.http.auth.claim.Purpose;
import dev.lathe.http.auth.claim.TokenRules;
import dev.lathe.http.auth.claim.TokenTimes;
import dev.lathe.json.JsonObject;
import java.time.Clock;
import java.util.Set;

/** An authorization server at work: its keys, and what its tokens are held against. */
record TrustedIssuer(Set<SigningAlgorithm> algorithms, boolean isStrict, KeySource keys, TokenRules rules) {

    static TrustedIssuer of(AuthorizationServer server, Audience audience, KeySource keys, Clock clock) {
        return new TrustedIssuer(
                server.algorithms(),
                server.checks().isStrict(),
                keys,
                new TokenRules(server.issuer(), audience, new TokenTimes(server.checks(), clock)));
    }

    /** Finds out whom a token was issued to that says to be of this issuer, or is held to be. */
    Verified verify(CompactToken token, JoseHeader header, JsonObject claims)
            throws InvalidTokenException, VerifierUnavailableException {
        // Another issuer's, perhaps: so far all that is known is that somebody allows it.
        if (!algorithms.contains(header.algorithm())) {
            throw new InvalidTokenException(TokenFlaw.UNSUPPORTED);
        }
        KeySet signers = signers(token, header);
        // Only now is it the issuer who speaks.
        if (isStrict) {
            Purpose.checkStrictly(header.isAccessToken(), claims);
        }
        return new Verified(rules.identity(claims), this, signers);
    }

    /** Returns the keys one of which has signed the token. */
    private KeySet signers(CompactToken token, JoseHeader header)
            throws InvalidTokenException, VerifierUnavailableException {
        KeySet known = keys.keys();
        if (known.haveSigned(token, header)) {
            return known;
        }
        // A header without a key may mean one that is new.
        boolean mayBeNew = !known.knows(header) || header.keyId() == null;
        KeySet others = mayBeNew ? keys.beyond(known) : known;
        if (!others.knows(header)) {
            keys.countUnknown();
        }
        if (others == known || !others.haveSigned(token, header)) {
            throw new InvalidTokenException(TokenFlaw.WRONG_SIGNATURE);
        }
        return others;
    }
}
