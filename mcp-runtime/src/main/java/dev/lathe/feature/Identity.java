package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/**
 * Who a transport says is at the other end. On stdio that is nobody in particular: whoever started the process.
 *
 * @param principal whom a token was issued to, such that no two parties have the same
 * @param scopes what the token allows
 * @param claims what else the token says
 */
public record Identity(Optional<String> principal, Set<String> scopes, JsonObject claims) {

    /** Somebody nothing is known of. */
    public static final Identity NONE = new Identity(Optional.empty(), Set.of(), JsonObject.EMPTY);

    public Identity {
        scopes = Set.copyOf(scopes);
    }
}
