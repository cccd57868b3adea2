package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** Two tools of a class may not share a name. */
final class DistinctNames implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        Map<String, ToolMethod> seen = new HashMap<>();
        for (ToolMethod tool : features.tools()) {
            ToolMethod first = seen.putIfAbsent(tool.name(), tool);
            if (first != null) {
                problems.report(
                        tool.nameSite(),
                        Problem.DUPLICATE_TOOL,
                        tool.name(),
                        first.method(),
                        tool.vocabulary().method());
            }
        }
    }
}
