package dev.lathe.processor.check;

import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;
import java.util.stream.Stream;

/** Whatever a method takes or returns must have a shape in JSON. */
final class ShapedTypes implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (FeatureMethod method : features.methods()) {
            method.arguments().forEach(slot -> check(slot.shape(), slot.site(), "", problems));
            if (method.result().settled() instanceof Result.Structured result) {
                check(result.shape(), method.resultSite(), "", problems);
            }
        }
        features.declared().objects().forEach((shape, object) -> {
            String owner = object.isSource() ? "" : " in '" + shape.name().nested() + "'";
            Stream.of(Direction.values())
                    .flatMap(direction -> object.members(direction).stream())
                    .forEach(slot -> check(slot.shape(), slot.site(), owner, problems));
        });
    }

    private static void check(Shape shape, Site site, String owner, Problems problems) {
        if (shape instanceof NoShape none) {
            report(none.reason(), site, owner, problems);
        }
        shape.parts().forEach(part -> check(part, site, owner, problems));
    }

    /** Whether a type may be a type parameter, other rules know. */
    private static void report(NoShape.Reason reason, Site site, String owner, Problems problems) {
        if (reason instanceof NoShape.Unsupported unsupported) {
            problems.report(site, Problem.UNSUPPORTED_TYPE, unsupported.type(), owner, unsupported.nearest());
        } else if (reason instanceof NoShape.Unreachable unreachable) {
            problems.report(site, Problem.UNREACHABLE_TYPE, unreachable.type(), owner, unreachable.fromPackage());
        }
    }
}
