package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/**
 * Who a transport says is at the other end.
 *
 * @param principal whom a token was issued to, such that no two parties have the same
 * @param scopes what the token allows
 * @param claims what else the token says
 * @param until how long the token is accepted; absent if it does not end, or there is none
 */
public record Identity(Optional<String> principal, Scopes scopes, JsonObject claims, Optional<Instant> until) {

    /** Whoever has started the process, as on stdio, and so may do everything. A transport says it by name. */
    public static final Identity OWNER = new Identity(Optional.empty(), Scopes.EVERYTHING, JsonObject.EMPTY);

    /**
     * Somebody of whom it is not known who he is, which is where nothing else is said: he may do what needs no scope
     * and no secret.
     */
    public static final Identity ANONYMOUS = new Identity(Optional.empty(), Scopes.NOTHING, JsonObject.EMPTY);

    /** Describes somebody of whom this is known for as long as it takes. */
    public Identity(Optional<String> principal, Scopes scopes, JsonObject claims) {
        this(principal, scopes, claims, Optional.empty());
    }

    /** Returns the same with other scopes. */
    public Identity scopes(Scopes others) {
        return new Identity(principal, others, claims, until);
    }

    /** Tells whether this is somebody whose doings are somebody's: whoever has started the process, or a principal. */
    public boolean isKnown() {
        return principal.isPresent() || scopes.areEverything();
    }

    /** Tells whether he may use a feature. */
    public boolean mayUse(Entry feature) {
        return scopes.includeAll(feature.scopes()) && (feature.secrets().isEmpty() || isKnown());
    }
}
