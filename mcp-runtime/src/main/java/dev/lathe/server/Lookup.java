package dev.lathe.server;

import dev.lathe.core.Catalog;
import dev.lathe.core.Era;
import dev.lathe.core.FeatureTable;
import dev.lathe.core.Filters;
import dev.lathe.core.Method;
import dev.lathe.feature.Caller;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureKind;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.Message;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a request is about before it is served. */
record Lookup(Catalog catalog, Filters filters) {

    /**
     * Returns the feature that the request uses, as far as the caller may see it.
     *
     * @throws dev.lathe.wire.RpcException if he may see it, but not use it
     */
    Optional<Entry> find(Era era, Message.Request request, Caller caller) {
        Method method = era.find(request.method());
        return method != null && named(method, request) instanceof JsonString name
                ? Optional.ofNullable(method.feature(name.value(), filters.view(catalog.table(), caller)))
                : Optional.empty();
    }

    /** Returns what the request says that it is about, if the method is about one thing and the request says which. */
    static Optional<JsonString> subject(Era era, Message.Request request) {
        Method method = era.find(request.method());
        return method != null && named(method, request) instanceof JsonString name
                ? Optional.of(name)
                : Optional.empty();
    }

    private static @Nullable JsonValue named(Method method, Message.Request request) {
        String param = method.subject();
        return param == null ? null : request.params().find(param);
    }

    /** Returns the scopes that features need. */
    Set<String> scopes() {
        FeatureTable table = catalog.table();
        Set<String> scopes = new HashSet<>();
        for (FeatureKind kind : FeatureKind.values()) {
            for (FeatureTable.Offer<? extends Entry> offer : table.all(kind)) {
                scopes.addAll(offer.entry().scopes());
            }
        }
        return scopes;
    }
}
