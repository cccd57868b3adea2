package dev.lathe.http.auth.jwt;

import dev.lathe.feature.Identity;
import dev.lathe.feature.Scopes;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.http.auth.claim.Audience;
import dev.lathe.http.auth.claim.ClaimedScopes;
import dev.lathe.http.auth.claim.Party;
import dev.lathe.http.auth.claim.Purpose;
import dev.lathe.http.auth.claim.TokenTimes;
import dev.lathe.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** An authorization server at work: its keys, and what its tokens are held against. */
record TrustedIssuer(
        String name,
        Set<SigningAlgorithm> algorithms,
        boolean isStrict,
        KeySource keys,
        Audience audience,
        TokenTimes times) {

    static TrustedIssuer of(AuthorizationServer server, Audience audience, KeySource keys, Clock clock) {
        return new TrustedIssuer(
                server.issuer(),
                server.algorithms(),
                server.checks().isStrict(),
                keys,
                audience,
                new TokenTimes(server.checks(), clock));
    }

    /** Returns whom a token was issued to that says to be of this issuer, or is held to be. */
    Identity verify(CompactToken token, JoseHeader header, JsonObject claims)
            throws InvalidTokenException, VerifierUnavailableException {
        // Another issuer's, perhaps: so far all that is known is that somebody allows it.
        if (!algorithms.contains(header.algorithm())) {
            throw new InvalidTokenException(TokenFlaw.UNSUPPORTED);
        }
        if (!isSigned(token, header)) {
            throw new InvalidTokenException(TokenFlaw.WRONG_SIGNATURE);
        }
        // Only now is it the issuer who speaks.
        Purpose.check(claims);
        if (isStrict) {
            Purpose.checkStrictly(header.isAccessToken(), claims);
        }
        times.check(claims);
        audience.check(claims);
        Party party = Party.of(name, claims);
        return new Identity(Optional.of(party.principal()), Scopes.of(ClaimedScopes.of(claims)), claims);
    }

    private boolean isSigned(CompactToken token, JoseHeader header) throws VerifierUnavailableException {
        KeySet known = keys.keys();
        if (known.haveSigned(token, header)) {
            return true;
        }
        // A header without a key may mean one that is new.
        if (known.knows(header) && header.keyId() != null) {
            return false;
        }
        KeySet others = keys.beyond(known);
        return others != known && others.haveSigned(token, header);
    }
}
