package dev.lathe.core;

import dev.lathe.feature.Features;
import dev.lathe.feature.ToolEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything the server offers, by name, in the order it was given. Immutable. */
public final class FeatureTable {

    /** A tool and the features that call it. */
    public record Tool(ToolEntry entry, Features features) {}

    private final Map<String, Tool> tools;

    private FeatureTable(Map<String, Tool> tools) {
        this.tools = tools;
    }

    /**
     * Collects the features.
     *
     * @throws IllegalArgumentException if two tools have one name
     */
    public static FeatureTable of(List<Features> all) {
        Map<String, Tool> tools = new LinkedHashMap<>();
        for (Features features : all) {
            for (ToolEntry entry : features.tools()) {
                if (tools.put(entry.name(), new Tool(entry, features)) != null) {
                    throw new IllegalArgumentException("two tools have the name '" + entry.name() + "'; rename one");
                }
            }
        }
        return new FeatureTable(Collections.unmodifiableMap(tools));
    }

    /**
     * Collects the features, whose tools shall refuse arguments that they do not declare.
     *
     * @throws IllegalArgumentException if two tools have one name
     */
    public static FeatureTable strict(List<Features> all) {
        List<Features> strict = new ArrayList<>();
        for (Features features : all) {
            strict.add(new StrictTools(features));
        }
        return of(strict);
    }

    public Collection<Tool> tools() {
        return tools.values();
    }

    @Nullable
    Tool tool(String name) {
        return tools.get(name);
    }
}
