package dev.lathe.http.endpoint;

import dev.lathe.feature.Scopes;
import dev.lathe.http.auth.gate.Challenge;
import dev.lathe.http.io.Response;
import dev.lathe.wire.RpcError;
import java.util.List;
import java.util.Optional;

/** What is said to somebody whose token does not allow what he asks for: which scopes it takes, all of them at once. */
record Denial(Optional<Challenge> challenge) {

    /** Adds it to the response, if that is the error; it may be one that a tool has from elsewhere, and hands on. */
    void explain(RpcError error, Response response) {
        List<String> needed = error.requiredScopes();
        boolean canBeSaid = !needed.isEmpty() && needed.stream().allMatch(Scopes::isOfResource);
        if (challenge.isPresent() && canBeSaid) {
            response.header("WWW-Authenticate", challenge.get().insufficient(needed));
            response.header("Cache-Control", "no-store");
        }
    }
}
