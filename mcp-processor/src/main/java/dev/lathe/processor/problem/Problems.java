package dev.lathe.processor.problem;

import java.util.LinkedHashSet;
import java.util.Set;

/** The problems found with one class, in the order they were found. */
public final class Problems {

    /** A problem at its place, as it is told. */
    record Found(Site site, Problem problem, String text) {}

    private final boolean strict;
    private final Set<Found> found = new LinkedHashSet<>();

    private Problems(boolean strict) {
        this.strict = strict;
    }

    /** Returns an empty collection; when {@code strict}, every warning reported to it counts as an error. */
    public static Problems of(boolean strict) {
        return new Problems(strict);
    }

    public void report(Site site, Problem problem, Object... names) {
        found.add(new Found(site, problem, problem.text(names)));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(this::isError);
    }

    boolean isError(Found next) {
        return strict || !next.problem.isWarning();
    }

    Set<Found> found() {
        return found;
    }
}
