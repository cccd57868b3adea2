package dev.lathe.processor.problem;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** The problems found with one class, in the order they were found. */
public final class Problems {

    private record Found(Site site, Problem problem, String text) {}

    private final boolean strict;
    private final List<Found> found = new ArrayList<>();

    private Problems(boolean strict) {
        this.strict = strict;
    }

    /** Returns an empty collection; when {@code strict}, every warning reported to it counts as an error. */
    public static Problems of(boolean strict) {
        return new Problems(strict);
    }

    public void report(Site site, Problem problem, Object... names) {
        Found next = new Found(site, problem, problem.text(names));
        if (!found.contains(next)) {
            found.add(next);
        }
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(next -> isError(next.problem));
    }

    public void printTo(Messager messager) {
        for (Found next : found) {
            messager.printMessage(
                    isError(next.problem) ? Kind.ERROR : Kind.WARNING,
                    next.text,
                    next.site.element(),
                    next.site.annotation(),
                    next.site.value());
        }
    }

    private boolean isError(Problem problem) {
        return strict || !problem.isWarning();
    }
}
