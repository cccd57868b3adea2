package dev.lathe.processor.problem;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.tools.Diagnostic.Kind;

/** The problems found with one class, in the order they were found. */
public final class Problems {

    /** A problem at its place, as it is told. */
    record Found(Site site, Kind kind, String text) {}

    private final Settings settings;
    private final Set<Found> found = new LinkedHashSet<>();

    private Problems(Settings settings) {
        this.settings = settings;
    }

    /** Returns an empty collection. */
    public static Problems of(Settings settings) {
        return new Problems(settings);
    }

    /** Adds a problem, unless it is a warning that the user does not want to hear. */
    public void report(Site site, Problem problem, Object... names) {
        settings.kind(problem, site).ifPresent(kind -> found.add(new Found(site, kind, problem.text(names))));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(next -> next.kind == Kind.ERROR);
    }

    Set<Found> found() {
        return found;
    }
}
