package dev.lathe.processor.read;

import dev.lathe.processor.model.Remark;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;

/** What annotations say and nobody does, as it is met. */
record Remarks(Sources sources, List<Remark> all) {

    static Remarks of(Sources sources) {
        return new Remarks(sources, new ArrayList<>());
    }

    /** Notes what makes no difference, at its place; in a compiled class it has none, and another one serves. */
    void ignore(String what, String remedy, Site site, Site use) {
        all.add(Remark.ignored(what, remedy, place(site, use)));
    }

    /** Notes what cannot be had, likewise. */
    void refuse(String what, String remedy, Site site, Site use) {
        all.add(Remark.refused(what, remedy, place(site, use)));
    }

    private Site place(Site site, Site use) {
        return sources.contain(site.element()) ? site : use;
    }
}
