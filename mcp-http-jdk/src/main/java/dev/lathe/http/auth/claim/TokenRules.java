package dev.lathe.http.auth.claim;

import dev.lathe.feature.Identity;
import dev.lathe.feature.Scopes;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.json.JsonObject;
import java.util.Optional;

/**
 * What the claims of a token are held against, whoever says them: the token itself or its issuer.
 *
 * @param issuer whose it is if it does not say
 */
public record TokenRules(String issuer, Audience audience, TokenTimes times) {

    /** Returns whom a token was issued to, if it is an access token for us that is valid now. */
    public Identity identity(JsonObject claims) throws InvalidTokenException {
        Purpose.check(claims);
        times.check(claims);
        audience.check(claims);
        return new Identity(
                Optional.of(Party.of(issuer, claims).principal()),
                Scopes.of(ClaimedScopes.of(claims)),
                claims,
                times.end(claims));
    }
}
