package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.TypeParameters;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;

/** A class that can be constructed has types for all that its methods take and return. */
final class NamedTypes implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        if (!features.isTemplate()) {
            features.methods().stream()
                    .filter(method -> !method.modifiers().isGeneric())
                    .forEach(method -> check(method, features, problems));
        }
    }

    private static void check(FeatureMethod method, FeatureClass features, Problems problems) {
        method.arguments().forEach(slot -> check(slot.shape(), slot.site(), method, features, problems));
        method.returned().ifPresent(shape -> check(shape, method.resultSite(), method, features, problems));
    }

    private static void check(Shape shape, Site site, FeatureMethod method, FeatureClass features, Problems problems) {
        TypeParameters.in(shape)
                .ifPresent(name -> problems.report(
                        method.declarer().isInherited() ? features.site() : site,
                        Problem.TYPE_PARAMETER,
                        name,
                        features.name().nested()));
    }
}
