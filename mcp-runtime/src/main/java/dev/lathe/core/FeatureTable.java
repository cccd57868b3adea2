package dev.lathe.core;

import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureKind;
import dev.lathe.feature.Features;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ToolEntry;
import dev.lathe.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything the server offers, by name, in the order it was given. Immutable. */
public final class FeatureTable {

    /** A feature and the features it is one of, which know how to use it. */
    public record Offer<E>(E entry, Features features) {}

    /** A template that a URI fits, and the variables as the URI has them. */
    public record Match(Offer<ResourceEntry> template, JsonObject variables) {}

    private final Map<String, Offer<ToolEntry>> tools = new LinkedHashMap<>();
    private final Map<String, Offer<PromptEntry>> prompts = new LinkedHashMap<>();
    private final Map<String, Offer<ResourceEntry>> resources = new LinkedHashMap<>();
    private final Map<String, Offer<ResourceEntry>> templates = new LinkedHashMap<>();
    private final Map<String, Offer<CompletionEntry>> completions = new LinkedHashMap<>();

    private FeatureTable(List<Features> all) {
        for (Features features : all) {
            add(features.tools(), features, tools, FeatureKind.TOOL);
            add(features.prompts(), features, prompts, FeatureKind.PROMPT);
            add(features.resources(), features, resources, FeatureKind.RESOURCE);
            add(features.templates(), features, templates, FeatureKind.TEMPLATE);
            for (CompletionEntry entry : features.completions()) {
                completions.putIfAbsent(entry.key(), new Offer<>(entry, features));
            }
        }
    }

    /**
     * Collects the features.
     *
     * @throws IllegalArgumentException if two of a kind have one name
     */
    public static FeatureTable of(List<Features> all) {
        return new FeatureTable(all);
    }

    /**
     * Collects the features, whose tools shall refuse arguments that they do not declare.
     *
     * @throws IllegalArgumentException if two of a kind have one name
     */
    public static FeatureTable strict(List<Features> all) {
        List<Features> strict = new ArrayList<>();
        for (Features features : all) {
            strict.add(new StrictTools(features));
        }
        return of(strict);
    }

    public Collection<Offer<ToolEntry>> tools() {
        return Collections.unmodifiableCollection(tools.values());
    }

    /** Returns what a list of that kind shows. */
    public Collection<? extends Offer<? extends Entry>> all(FeatureKind kind) {
        return switch (kind) {
            case TOOL -> tools.values();
            case PROMPT -> prompts.values();
            case RESOURCE -> resources.values();
            case TEMPLATE -> templates.values();
        };
    }

    /** Tells whether there is anything to read. */
    public boolean hasResources() {
        return !resources.isEmpty() || !templates.isEmpty();
    }

    /** Tells whether there is any argument that can be completed. */
    public boolean completes() {
        return !completions.isEmpty();
    }

    public @Nullable Offer<ToolEntry> tool(String name) {
        return tools.get(name);
    }

    public @Nullable Offer<PromptEntry> prompt(String name) {
        return prompts.get(name);
    }

    public @Nullable Offer<ResourceEntry> resource(String uri) {
        return resources.get(uri);
    }

    public @Nullable Offer<ResourceEntry> template(String template) {
        return templates.get(template);
    }

    public @Nullable Offer<CompletionEntry> completion(String key) {
        return completions.get(key);
    }

    public Collection<Offer<ResourceEntry>> templates() {
        return Collections.unmodifiableCollection(templates.values());
    }

    private static <E extends Entry> void add(
            List<E> entries, Features features, Map<String, Offer<E>> known, FeatureKind kind) {
        for (E entry : entries) {
            if (known.put(entry.key(), new Offer<>(entry, features)) != null) {
                throw new IllegalArgumentException(
                        "two " + kind.noun() + "s have the " + kind.keyword() + " '" + entry.key() + "'; rename one");
            }
        }
    }
}
