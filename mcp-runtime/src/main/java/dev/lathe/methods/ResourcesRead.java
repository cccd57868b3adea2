package dev.lathe.methods;

import dev.lathe.core.Call;
import dev.lathe.core.CallRules;
import dev.lathe.core.Catalog;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.FeatureTable;
import dev.lathe.core.FeatureTable.Offer;
import dev.lathe.core.Method;
import dev.lathe.core.Params;
import dev.lathe.core.Result;
import dev.lathe.core.View;
import dev.lathe.core.Work;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceContents;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.RpcException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code resources/read}: finds the resource, or the first template that the URI fits, and reads it. */
public final class ResourcesRead implements Method {

    private final Catalog catalog;
    private final CallRules rules;
    private final Caching usual;

    /**
     * Reads resources.
     *
     * @param usual how long a client may keep what it has read if the resource says nothing else
     */
    public ResourcesRead(Catalog catalog, CallRules rules, Caching usual) {
        this.catalog = catalog;
        this.rules = rules;
        this.usual = usual;
    }

    @Override
    public String subject() {
        return "uri";
    }

    @Override
    public @Nullable Entry feature(String uri, View view) {
        FeatureTable.Match match = view.match(uri);
        return match == null ? null : match.resource().entry();
    }

    @Override
    public void serve(Exchange exchange) {
        String uri = Params.string(exchange.params(), subject(), "the URI of a resource");
        exchange.calls().start(new Call(exchange, work(uri, exchange), rules));
    }

    private Work work(String uri, Exchange exchange) {
        FeatureTable.Match match =
                rules.filters().view(catalog.table(), exchange).match(uri);
        if (match == null) {
            throw new RpcException(exchange.resourceNotFound(uri));
        }
        return new ReadWork(match.resource(), uri, match.variables());
    }

    private final class ReadWork extends Work {

        private final Offer<ResourceEntry> resource;
        private final String uri;

        ReadWork(Offer<ResourceEntry> resource, String uri, JsonObject variables) {
            super(resource.entry(), "resource", uri, variables);
            this.resource = resource;
            this.uri = uri;
        }

        @Override
        protected FeatureResult run(JsonObject variables, McpContext context) throws Exception {
            return resource.features().read(resource.entry().uri(), Arguments.ofTexts(variables), context);
        }

        @Override
        protected Result result(FeatureResult given) {
            Caching hint = rules.filters().caching(resource.entry().caching().orElse(usual), catalog.table());
            return new ReadResult((ResourceResult) given, uri, resource.entry().mimeType(), hint);
        }
    }

    /** The members of a {@code ReadResourceResult}. */
    private record ReadResult(ResourceResult result, String uri, Optional<String> usualType, Caching hint)
            implements Result {
        @Override
        public void writeMembers(Era era, JsonWriter json) {
            json.name("contents").beginArray();
            for (ResourceContents part : result.contents()) {
                part.writeTo(json, uri, usualType);
            }
            json.endArray();
        }

        @Override
        public Optional<Caching> caching() {
            return Optional.of(hint);
        }
    }
}
