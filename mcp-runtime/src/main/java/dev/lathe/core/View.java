package dev.lathe.core;

import dev.lathe.core.FeatureTable.Match;
import dev.lathe.core.FeatureTable.Offer;
import dev.lathe.feature.Caller;
import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureKind;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ToolEntry;
import dev.lathe.json.JsonObject;
import dev.lathe.skill.Skill;
import dev.lathe.skill.SkillFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one caller sees of the features: what it may not see is not there. */
public final class View {

    private final FeatureTable table;
    private final Filters filters;
    private final Caller caller;

    View(FeatureTable table, Filters filters, Caller caller) {
        this.table = table;
        this.filters = filters;
        this.caller = caller;
    }

    /** Returns what a list of that kind shows: what the caller may know of, and use. */
    public List<Offer<? extends Entry>> all(FeatureKind kind) {
        List<Offer<? extends Entry>> visible = new ArrayList<>();
        for (Offer<? extends Entry> offer : table.all(kind)) {
            if (isVisible(kind, offer) && isUsable(offer)) {
                visible.add(offer);
            }
        }
        return visible;
    }

    public @Nullable Offer<ToolEntry> tool(String name) {
        return visible(FeatureKind.TOOL, table.tool(name));
    }

    public @Nullable Offer<PromptEntry> prompt(String name) {
        return visible(FeatureKind.PROMPT, table.prompt(name));
    }

    public @Nullable Offer<ResourceEntry> resource(String uri) {
        return visible(FeatureKind.RESOURCE, table.resource(uri));
    }

    public @Nullable Offer<ResourceEntry> template(String template) {
        return visible(FeatureKind.TEMPLATE, table.template(template));
    }

    /** Tells whether there is something under the URI that the caller may read. */
    public boolean isReadable(String uri) {
        Offer<ResourceEntry> resource = resource(uri);
        if (resource != null) {
            return isUsable(resource);
        }
        Match match = match(uri);
        return match != null && isUsable(match.template());
    }

    /** Returns the skills, with as much of each as can be read. */
    public List<Skill> skills() {
        List<Skill> visible = new ArrayList<>();
        for (Skill skill : table.skills()) {
            if (isReadable(skill.uri())) {
                visible.add(skill.only(readable(skill.files())));
            }
        }
        return visible;
    }

    private List<SkillFile> readable(List<SkillFile> files) {
        List<SkillFile> readable = new ArrayList<>();
        for (SkillFile file : files) {
            if (isReadable(file.uri())) {
                readable.add(file);
            }
        }
        return readable;
    }

    /** Returns how an argument of a feature is completed. */
    public @Nullable Offer<CompletionEntry> completion(Entry feature, String argument) {
        return table.completion(new CompletionEntry(feature.key(), argument).key());
    }

    /** Returns the first template that the URI fits. */
    public @Nullable Match match(String uri) {
        for (Offer<ResourceEntry> template : table.templates()) {
            JsonObject variables = template.features().match(template.entry().uri(), uri);
            if (variables != null && isVisible(FeatureKind.TEMPLATE, template)) {
                return new Match(template, variables);
            }
        }
        return null;
    }

    private <E extends Entry> @Nullable Offer<E> visible(FeatureKind kind, @Nullable Offer<E> offer) {
        return offer != null && isVisible(kind, offer) ? offer : null;
    }

    private boolean isUsable(Offer<? extends Entry> offer) {
        return caller.identity().mayUse(offer.entry());
    }

    private boolean isVisible(FeatureKind kind, Offer<? extends Entry> offer) {
        return filters.isVisible(caller, kind, offer.entry().key());
    }
}
