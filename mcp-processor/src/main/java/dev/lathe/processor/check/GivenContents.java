package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** Whoever reads a resource gets something. */
final class GivenContents implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ResourceMethod resource : features.resources()) {
            if (resource.method().result().settled() instanceof Result.Nothing) {
                problems.report(
                        resource.method().resultSite(),
                        Problem.NO_CONTENTS,
                        resource.method().vocabulary().method(),
                        resource.method().name());
            }
        }
    }
}
