package dev.lathe.http;

import dev.lathe.feature.Identity;
import dev.lathe.feature.Scopes;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenVerifier;
import dev.lathe.http.auth.VerifierUnavailableException;
import java.util.HashSet;
import java.util.Set;

/** Adds what the scopes of a token imply. */
record ImplyingVerifier(TokenVerifier verifier, ScopeHierarchy hierarchy) implements TokenVerifier {

    @Override
    public Identity verify(String token) throws InvalidTokenException, VerifierUnavailableException {
        return implied(verifier.verify(token));
    }

    @Override
    public Identity verifyBound(String token) throws InvalidTokenException, VerifierUnavailableException {
        return implied(verifier.verifyBound(token));
    }

    @Override
    public void prepare() {
        verifier.prepare();
    }

    @Override
    public boolean isReady() {
        return verifier.isReady();
    }

    private Identity implied(Identity sender) {
        if (sender.scopes().areEverything()) {
            return sender;
        }
        Set<String> all = new HashSet<>(sender.scopes().named());
        all.addAll(hierarchy.implied(sender.scopes().named()));
        return sender.scopes(Scopes.of(all));
    }
}
