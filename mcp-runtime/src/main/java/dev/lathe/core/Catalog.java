package dev.lathe.core;

import dev.lathe.change.ListKind;
import dev.lathe.feature.Features;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What the server offers at the moment. Thread-safe: a change makes a new table, or none at all. */
public final class Catalog {

    private final boolean strict;
    private List<Features> all;
    private volatile FeatureTable table;

    /**
     * Begins with these features.
     *
     * @param strict whether their tools shall refuse arguments that they do not declare
     * @throws IllegalArgumentException if two of a kind have one name
     */
    public Catalog(List<Features> all, boolean strict) {
        this.strict = strict;
        this.all = List.copyOf(all);
        this.table = FeatureTable.of(served(this.all));
    }

    /** Returns the features there are now: one request looks at one table. */
    public FeatureTable table() {
        return table;
    }

    /**
     * Adds features behind those there are.
     *
     * @return the lists that are others now
     * @throws IllegalArgumentException if two of a kind would have one name
     */
    public synchronized List<ListKind> add(List<Features> more) {
        List<Features> together = new ArrayList<>(all);
        together.addAll(more);
        replace(together);
        return lists(more);
    }

    /**
     * Removes these objects, as far as they are there.
     *
     * @return the lists that are others now
     */
    public synchronized List<ListKind> remove(List<Features> these) {
        // Objects may call themselves equal and still be two.
        Set<Features> leaving = Collections.newSetFromMap(new IdentityHashMap<>());
        leaving.addAll(these);
        List<Features> left = new ArrayList<>();
        List<Features> removed = new ArrayList<>();
        for (Features features : all) {
            (leaving.contains(features) ? removed : left).add(features);
        }
        replace(left);
        return lists(removed);
    }

    private void replace(List<Features> features) {
        table = table.then(served(features));
        all = features;
    }

    private List<Features> served(List<Features> features) {
        if (!strict) {
            return features;
        }
        List<Features> served = new ArrayList<>();
        for (Features each : features) {
            served.add(new StrictTools(each));
        }
        return served;
    }

    private static List<ListKind> lists(List<Features> changed) {
        List<ListKind> lists = new ArrayList<>();
        FeatureTable table = FeatureTable.of(changed);
        for (ListKind list : ListKind.values()) {
            if (table.offers(list)) {
                lists.add(list);
            }
        }
        return lists;
    }
}
