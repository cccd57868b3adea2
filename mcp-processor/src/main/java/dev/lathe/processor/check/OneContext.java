package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.List;

/** A call has one context, so a tool needs it once. */
final class OneContext implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ToolMethod tool : features.tools()) {
            List<Parameter.Context> contexts = tool.contexts();
            contexts.stream()
                    .skip(1)
                    .forEach(next -> problems.report(
                            next.site(),
                            Problem.TWO_CONTEXTS,
                            tool.vocabulary().method(),
                            tool.method(),
                            contexts.get(0).javaName(),
                            next.javaName()));
        }
    }
}
