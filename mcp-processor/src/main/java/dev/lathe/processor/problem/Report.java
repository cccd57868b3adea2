package dev.lathe.processor.problem;

import dev.lathe.processor.problem.Problems.Found;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Shows each problem of a compilation once, even when a record has it that several classes use. */
public final class Report {

    private final Messager messager;
    private final Set<Found> shown = new HashSet<>();

    public Report(Messager messager) {
        this.messager = messager;
    }

    public void show(Problems problems) {
        for (Found next : problems.found()) {
            if (shown.add(next)) {
                messager.printMessage(
                        problems.isError(next) ? Kind.ERROR : Kind.WARNING,
                        next.text(),
                        next.site().element(),
                        next.site().annotation(),
                        next.site().value());
            }
        }
    }
}
