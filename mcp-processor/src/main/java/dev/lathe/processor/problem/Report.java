package dev.lathe.processor.problem;

import dev.lathe.processor.problem.Problems.Found;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Shows each problem of a compilation once, even when a record has it that several classes use. */
public final class Report {

    private final Messager messager;
    private final boolean isEcj;
    private final Set<Found> shown = new HashSet<>();

    public Report(Messager messager) {
        this.messager = messager;
        this.isEcj = Ecj.made(messager);
    }

    /** Shows what is wrong with the options of the compiler, which stand nowhere in the source. */
    public void show(Settings settings) {
        settings.mistakes().forEach(text -> messager.printMessage(Kind.ERROR, text));
    }

    /** Shows the problems of a class at their places, or, where the compiler knows of no place, at the class. */
    public void show(Problems problems, TypeElement type) {
        for (Found next : problems.found()) {
            if (shown.add(next)) {
                show(next.kind(), next.text(), next.site(), type);
            }
        }
    }

    private void show(Kind kind, String text, Site site, TypeElement type) {
        if (isEcj && !Ecj.canPointAt(site.element())) {
            messager.printMessage(kind, text + " (at '" + name(site.element()) + "')", type);
        } else {
            messager.printMessage(kind, text, site.element(), site.annotation(), site.value());
        }
    }

    private static String name(Element element) {
        String simple = element.getSimpleName().toString();
        return element.getEnclosingElement() instanceof TypeElement outer ? name(outer) + "." + simple : simple;
    }
}
