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
import dev.lathe.wire.RpcException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one caller sees of the features: what it may not see is not there. This is where methods of the protocol have
 * features from, so none can forget whose they are: what is looked up by its name may be used by the caller, or that is
 * the error that answers it, and what is listed may be used, or is left out.
 */
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

    /**
     * Returns the tool of that name, or null.
     *
     * @throws RpcException if the caller may know of it, but not use it
     */
    public @Nullable Offer<ToolEntry> tool(String name) {
        return permitted(visible(FeatureKind.TOOL, table.tool(name)));
    }

    /**
     * Returns the prompt of that name, or null.
     *
     * @throws RpcException if the caller may know of it, but not use it
     */
    public @Nullable Offer<PromptEntry> prompt(String name) {
        return permitted(visible(FeatureKind.PROMPT, table.prompt(name)));
    }

    /**
     * Returns the resource that has this URI for itself, or null.
     *
     * @throws RpcException if the caller may know of it, but not use it
     */
    public @Nullable Offer<ResourceEntry> resource(String uri) {
        return permitted(visible(FeatureKind.RESOURCE, table.resource(uri)));
    }

    /**
     * Returns the template that is written so, or null.
     *
     * @throws RpcException if the caller may know of it, but not use it
     */
    public @Nullable Offer<ResourceEntry> template(String template) {
        return permitted(visible(FeatureKind.TEMPLATE, table.template(template)));
    }

    /**
     * Returns what can be read under the URI, the resource itself or the first template that it fits, or null.
     *
     * @throws RpcException if the caller may know of it, but not use it
     */
    public @Nullable Match match(String uri) {
        Match match = visible(uri);
        if (match != null) {
            permitted(match.resource());
        }
        return match;
    }

    /** Tells whether there is something under the URI that the caller may read. */
    public boolean isReadable(String uri) {
        Match match = visible(uri);
        return match != null && isUsable(match.resource());
    }

    /**
     * Returns the skill whose {@code SKILL.md} has that URI, with as much of it as can be read, or null.
     *
     * @throws RpcException if the caller may know of that, but not read it
     */
    public @Nullable Skill skill(String uri) {
        for (Skill skill : table.skills()) {
            if (skill.uri().equals(uri) && match(uri) != null) {
                return skill.only(readable(skill.files()));
            }
        }
        return null;
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

    /** Returns how an argument of a feature is completed, which whoever may use that may do. */
    public @Nullable Offer<CompletionEntry> completion(Entry feature, String argument) {
        return table.completion(new CompletionEntry(feature.key(), argument).key());
    }

    private @Nullable Match visible(String uri) {
        Offer<ResourceEntry> resource = visible(FeatureKind.RESOURCE, table.resource(uri));
        return resource == null ? firstTemplate(uri) : new Match(resource, JsonObject.EMPTY);
    }

    private @Nullable Match firstTemplate(String uri) {
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

    private <E extends Entry> @Nullable Offer<E> permitted(@Nullable Offer<E> offer) {
        if (offer != null) {
            Permission.check(caller.identity(), offer.entry());
        }
        return offer;
    }

    private boolean isUsable(Offer<? extends Entry> offer) {
        return caller.identity().mayUse(offer.entry());
    }

    private boolean isVisible(FeatureKind kind, Offer<? extends Entry> offer) {
        return filters.isVisible(caller, kind, offer.entry().key());
    }
}
