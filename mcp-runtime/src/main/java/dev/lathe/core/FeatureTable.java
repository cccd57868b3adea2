package dev.lathe.core;

import dev.lathe.change.ListKind;
import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureKind;
import dev.lathe.feature.Features;
import dev.lathe.feature.Identity;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ToolEntry;
import dev.lathe.json.JsonObject;
import dev.lathe.skill.Skill;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the server offers, by name, in the order it was given. Whoever asks for one thing on behalf of a caller
 * asks its {@link View}. Immutable.
 */
public final class FeatureTable {

    /** A feature and the features it is one of, which know how to use it. */
    public record Offer<E>(E entry, Features features) {

        /** Returns what is offered, or null for nothing. */
        public static <E> @Nullable E entryOf(@Nullable Offer<E> offer) {
            return offer == null ? null : offer.entry();
        }
    }

    /** What a URI names: a resource, or a template that it fits, with the variables as the URI has them. */
    public record Match(Offer<ResourceEntry> resource, JsonObject variables) {}

    private static final String COMPLETIONS = "completions";

    private final Map<String, Offer<ToolEntry>> tools = new LinkedHashMap<>();
    private final Map<String, Offer<PromptEntry>> prompts = new LinkedHashMap<>();
    private final Map<String, Offer<ResourceEntry>> resources = new LinkedHashMap<>();
    private final Map<String, Offer<ResourceEntry>> templates = new LinkedHashMap<>();
    private final Map<String, Offer<CompletionEntry>> completions = new LinkedHashMap<>();
    private final List<Skill> skills = new ArrayList<>();

    private final boolean restricted;

    /** What this table has, or one before it had, by what the protocol calls it. */
    private final Set<String> offered;

    private FeatureTable(List<Features> all, Set<String> before) {
        for (Features features : all) {
            add(features.tools(), features, tools, FeatureKind.TOOL);
            add(features.prompts(), features, prompts, FeatureKind.PROMPT);
            add(features.resources(), features, resources, FeatureKind.RESOURCE);
            add(features.templates(), features, templates, FeatureKind.TEMPLATE);
            skills.addAll(features.skills());
            for (CompletionEntry entry : features.completions()) {
                completions.putIfAbsent(entry.key(), new Offer<>(entry, features));
            }
        }
        restricted = isAnyRestricted(FeatureKind.values());
        offered = new HashSet<>(before);
        offer(!tools.isEmpty(), ListKind.TOOLS.wireName());
        offer(!prompts.isEmpty(), ListKind.PROMPTS.wireName());
        offer(!resources.isEmpty() || !templates.isEmpty(), ListKind.RESOURCES.wireName());
        offer(!completions.isEmpty(), COMPLETIONS);
    }

    /**
     * Collects the features.
     *
     * @throws IllegalArgumentException if two of a kind have one name
     */
    public static FeatureTable of(List<Features> all) {
        return new FeatureTable(all, Set.of());
    }

    /**
     * Collects the features that the server has after these. What it has offered once it still offers, if only as an
     * empty list: clients were told so, and a server must answer for what it has declared.
     *
     * @throws IllegalArgumentException if two of a kind have one name
     */
    FeatureTable then(List<Features> all) {
        return new FeatureTable(all, offered);
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

    /** Tells whether there is a feature that not everybody may use. */
    public boolean isRestricted() {
        return restricted;
    }

    /** Tells whether the server has features of that kind, or had. */
    public boolean offers(ListKind list) {
        return offered.contains(list.wireName());
    }

    /** Tells whether there is any argument that can be completed, or was. */
    public boolean completes() {
        return offered.contains(COMPLETIONS);
    }

    @Nullable
    Offer<ToolEntry> tool(String name) {
        return tools.get(name);
    }

    @Nullable
    Offer<PromptEntry> prompt(String name) {
        return prompts.get(name);
    }

    @Nullable
    Offer<ResourceEntry> resource(String uri) {
        return resources.get(uri);
    }

    @Nullable
    Offer<ResourceEntry> template(String template) {
        return templates.get(template);
    }

    @Nullable
    Offer<CompletionEntry> completion(String key) {
        return completions.get(key);
    }

    Collection<Offer<ResourceEntry>> templates() {
        return Collections.unmodifiableCollection(templates.values());
    }

    public List<Skill> skills() {
        return Collections.unmodifiableList(skills);
    }

    private boolean isAnyRestricted(FeatureKind... kinds) {
        for (FeatureKind kind : kinds) {
            for (Offer<? extends Entry> offer : all(kind)) {
                if (!Identity.ANONYMOUS.mayUse(offer.entry())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void offer(boolean isThere, String name) {
        if (isThere) {
            offered.add(name);
        }
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
