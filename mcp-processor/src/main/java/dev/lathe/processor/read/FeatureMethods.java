package dev.lathe.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** Finds the methods that say what the features of a type are. */
final class FeatureMethods {

    private FeatureMethods() {}

    /** Returns them in the order in which the features are declared first, wherever they are declared again. */
    static List<ExecutableElement> of(Inheritance inheritance) {
        Set<ExecutableElement> found = new LinkedHashSet<>();
        inheritance
                .methods()
                .filter(FeatureAnnotations::isFeature)
                .forEach(method -> found.add(lowest(method, inheritance)));
        return List.copyOf(found);
    }

    /** A superclass and an interface that do not know each other count in the order of declaration. */
    private static ExecutableElement lowest(ExecutableElement method, Inheritance inheritance) {
        return inheritance
                .same(method)
                .filter(FeatureAnnotations::isFeature)
                .reduce((first, next) -> inheritance.isBelow(next, first) ? next : first)
                .orElse(method);
    }
}
