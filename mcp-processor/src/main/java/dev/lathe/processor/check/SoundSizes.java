package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** A resource has a number of bytes that is not negative, and a template has none. */
final class SoundSizes implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ResourceMethod resource : features.resources()) {
            resource.size().ifPresent(size -> check(size, resource, problems));
        }
    }

    private static void check(Written size, ResourceMethod resource, Problems problems) {
        if (resource.isTemplate()) {
            problems.report(
                    size.site(), Problem.IGNORED, "size of a template", "it is many resources, remove the size");
        } else if (size.text().startsWith("-")) {
            problems.report(size.site(), Problem.BAD_SIZE, size.text());
        }
    }
}
