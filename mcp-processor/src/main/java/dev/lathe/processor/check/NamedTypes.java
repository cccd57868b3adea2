package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.model.TypeParameters;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;

/** A class that can be constructed has types for all that its tools take and return. */
final class NamedTypes implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        if (!features.isTemplate()) {
            features.tools().stream()
                    .filter(tool -> !tool.modifiers().isGeneric())
                    .forEach(tool -> check(tool, features, problems));
        }
    }

    private static void check(ToolMethod tool, FeatureClass features, Problems problems) {
        tool.arguments().forEach(slot -> check(slot.shape(), slot.site(), tool, features, problems));
        if (tool.result().settled() instanceof Result.Structured result) {
            check(result.shape(), tool.resultSite(), tool, features, problems);
        }
    }

    private static void check(Shape shape, Site site, ToolMethod tool, FeatureClass features, Problems problems) {
        TypeParameters.in(shape)
                .ifPresent(name -> problems.report(
                        tool.declarer().isInherited() ? features.site() : site,
                        Problem.TYPE_PARAMETER,
                        name,
                        features.name().nested()));
    }
}
