package dev.lathe.core;

import dev.lathe.feature.Entry;
import dev.lathe.feature.Identity;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a caller may use what it may know of. */
final class Permission {

    private Permission() {}

    /**
     * Does nothing if the caller may use the feature.
     *
     * @throws RpcException if not, with all the scopes that it needs (Authorization, Scope Challenge Handling)
     */
    static void check(Identity caller, Entry feature) {
        if (caller.mayUse(feature)) {
            return;
        }
        if (feature.scopes().isEmpty()) {
            throw new RpcException(RpcError.INSUFFICIENT_SCOPE, "this is for callers of whom it is known who they are");
        }
        List<JsonValue> scopes = new ArrayList<>();
        for (String scope : feature.scopes()) {
            scopes.add(new JsonString(scope));
        }
        String message = "this needs the scope '" + String.join(" ", feature.scopes()) + "'";
        JsonObject data = JsonObject.of(Map.of("requiredScopes", JsonArray.of(scopes)));
        throw new RpcException(new RpcError(RpcError.INSUFFICIENT_SCOPE, message, data));
    }
}
