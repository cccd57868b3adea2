package dev.lathe.core;

import dev.lathe.feature.Entry;
import dev.lathe.feature.Identity;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.List;

/** Whether a caller may use what it may know of: what {@link View} asks, and whoever keeps what a feature gave. */
public final class Permission {

    private Permission() {}

    /**
     * Does nothing if the caller may use the feature.
     *
     * @throws RpcException if not, with all the scopes that it needs (Authorization, Scope Challenge Handling)
     */
    static void check(Identity caller, Entry feature) {
        check(caller, feature.scopes());
        if (!caller.mayUse(feature)) {
            throw new RpcException(RpcError.INSUFFICIENT_SCOPE, "this is for callers of whom it is known who they are");
        }
    }

    /**
     * Does nothing if the caller's token allows all of these.
     *
     * @throws RpcException if not, with all of them
     */
    public static void check(Identity caller, List<String> scopes) {
        if (!caller.scopes().includeAll(scopes)) {
            throw new RpcException(RpcError.insufficientScope(scopes));
        }
    }
}
