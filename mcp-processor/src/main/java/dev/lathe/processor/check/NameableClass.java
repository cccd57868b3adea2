package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.Kind;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** The adapter must be able to name the class it holds an instance of. */
final class NameableClass implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        if (!features.hasFeatures()) {
            return;
        }
        String name = features.name().nested();
        if (features.kind() == Kind.ANNOTATION) {
            problems.report(
                    features.site(),
                    Problem.NOT_A_CLASS,
                    FeatureKind.annotations(features.kinds()),
                    name,
                    features.kind().text());
            return;
        }
        if (!features.isReachable()) {
            problems.report(
                    features.site(),
                    Problem.UNREACHABLE_CLASS,
                    name,
                    features.name().packageName());
        }
    }
}
