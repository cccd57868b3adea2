package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.List;

/** A call has one context, so a method needs it once. */
final class OneContext implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (FeatureMethod method : features.methods()) {
            List<Parameter.Context> contexts = method.contexts();
            contexts.stream()
                    .skip(1)
                    .forEach(next -> problems.report(
                            next.site(),
                            Problem.TWO_CONTEXTS,
                            method.vocabulary().method(),
                            method.name(),
                            contexts.get(0).javaName(),
                            next.javaName()));
        }
    }
}
