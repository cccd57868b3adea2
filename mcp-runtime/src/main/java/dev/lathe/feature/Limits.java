package dev.lathe.feature;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a server must respect when a feature is used. */
record Limits(Optional<Duration> timeout, List<String> scopes, List<String> secrets) {

    static final Limits NONE = new Limits(Optional.empty(), List.of(), List.of());

    Limits timeout(String feature, Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("the timeout of " + feature + " must be positive, got " + limit);
        }
        return new Limits(Optional.of(limit), scopes, secrets);
    }

    Limits scopes(String feature, String... required) {
        for (String scope : required) {
            if (!Scopes.isOfResource(scope)) {
                throw new IllegalArgumentException("'" + scope + "' of " + feature
                        + " is no scope of a resource; write one word such as 'notes:read'");
            }
        }
        return new Limits(timeout, List.of(required), secrets);
    }

    Limits secrets(String... required) {
        return new Limits(timeout, scopes, List.of(required));
    }
}
