package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** A priority is from 0 to 1. */
final class SoundPriorities implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ResourceMethod resource : features.resources()) {
            resource.priority()
                    .filter(priority -> !isSound(Double.parseDouble(priority.text())))
                    .ifPresent(priority -> problems.report(priority.site(), Problem.BAD_PRIORITY, priority.text()));
        }
    }

    private static boolean isSound(double priority) {
        return priority >= 0 && priority <= 1;
    }
}
