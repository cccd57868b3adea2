package dev.lathe.http.auth.introspection;

import dev.lathe.feature.Identity;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;

/** What has come out of an answer about a token. */
sealed interface Verdict {

    /** Returns whose token it is, if it is a good one. */
    Identity identity() throws InvalidTokenException;

    /**
     * It is good.
     *
     * @param end when it ends, in seconds since 1970; infinite if nobody has said
     */
    record Good(Identity identity, double end) implements Verdict {}

    /** It is not. */
    record Bad(TokenFlaw flaw) implements Verdict {

        @Override
        public Identity identity() throws InvalidTokenException {
            throw new InvalidTokenException(flaw);
        }
    }
}
