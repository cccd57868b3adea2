package dev.lathe.http.endpoint;

import dev.lathe.http.auth.gate.Challenge;
import dev.lathe.http.io.Response;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.RpcError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said to somebody whose token does not allow what he asks for: which scopes it takes, all of them at once. */
record Denial(Optional<Challenge> challenge) {

    /** Adds it to the response, if that is the error. */
    void explain(RpcError error, Response response) {
        if (error.code() == RpcError.INSUFFICIENT_SCOPE && challenge.isPresent()) {
            List<String> needed = needed(error);
            if (!needed.isEmpty()) {
                response.header("WWW-Authenticate", challenge.get().insufficient(needed));
                response.header("Cache-Control", "no-store");
            }
        }
    }

    private static List<String> needed(RpcError error) {
        List<String> needed = new ArrayList<>();
        if (error.data() != null && error.data().find("requiredScopes") instanceof JsonArray scopes) {
            for (JsonValue scope : scopes.items()) {
                if (scope instanceof JsonString text) {
                    needed.add(text.value());
                }
            }
        }
        return needed;
    }
}
