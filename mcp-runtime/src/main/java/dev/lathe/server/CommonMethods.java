package dev.lathe.server;

import dev.lathe.change.ListKind;
import dev.lathe.core.CallRules;
import dev.lathe.core.Catalog;
import dev.lathe.core.FeatureTable;
import dev.lathe.core.Method;
import dev.lathe.core.Methods;
import dev.lathe.feature.Caching;
import dev.lathe.feature.FeatureKind;
import dev.lathe.methods.Complete;
import dev.lathe.methods.FeatureList;
import dev.lathe.methods.PromptsGet;
import dev.lathe.methods.ResourcesRead;
import dev.lathe.methods.ToolsCall;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods that both eras have. They come with the first feature they are about. */
final class CommonMethods implements Methods {

    private final Catalog catalog;
    private final CallRules rules;
    private final int pageSize;
    private final Caching caching;
    private final Caching readCaching;
    private volatile Map<String, Method> methods = new HashMap<>();

    CommonMethods(Catalog catalog, CallRules rules, int pageSize, Caching caching, Caching readCaching) {
        this.catalog = catalog;
        this.rules = rules;
        this.pageSize = pageSize;
        this.caching = caching;
        this.readCaching = readCaching;
        follow();
    }

    @Override
    public @Nullable Method find(String name) {
        return methods.get(name);
    }

    /** Adds what the features of the moment ask for. */
    synchronized void follow() {
        FeatureTable table = catalog.table();
        Map<String, Method> all = new HashMap<>(methods);
        if (table.offers(ListKind.TOOLS) && !all.containsKey("tools/list")) {
            all.put("tools/list", list(FeatureKind.TOOL, "tools"));
            all.put("tools/call", new ToolsCall(catalog, rules));
        }
        if (table.offers(ListKind.PROMPTS) && !all.containsKey("prompts/list")) {
            all.put("prompts/list", list(FeatureKind.PROMPT, "prompts"));
            all.put("prompts/get", new PromptsGet(catalog, rules));
        }
        if (table.offers(ListKind.RESOURCES) && !all.containsKey("resources/list")) {
            all.put("resources/list", list(FeatureKind.RESOURCE, "resources"));
            all.put("resources/templates/list", list(FeatureKind.TEMPLATE, "resourceTemplates"));
            all.put("resources/read", new ResourcesRead(catalog, rules, readCaching));
        }
        if (table.completes() && !all.containsKey("completion/complete")) {
            all.put("completion/complete", new Complete(catalog, rules));
        }
        methods = all;
    }

    private FeatureList list(FeatureKind kind, String member) {
        return new FeatureList(kind, member, catalog, pageSize, caching, rules.filters());
    }
}
