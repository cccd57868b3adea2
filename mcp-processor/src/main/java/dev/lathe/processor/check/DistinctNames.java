package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Two tools of a class may not share a name. */
final class DistinctNames implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        Map<String, ToolMethod> seen = new HashMap<>();
        for (ToolMethod tool : features.tools()) {
            ToolMethod first = seen.putIfAbsent(tool.name(), tool);
            if (first == null) {
                continue;
            }
            String annotation = tool.vocabulary().method();
            if (tool.method().equals(first.method())) {
                problems.report(
                        tool.nameSite(),
                        Problem.OVERLOADED_TOOL,
                        signature(first),
                        signature(tool),
                        tool.name(),
                        annotation);
            } else {
                problems.report(tool.nameSite(), Problem.DUPLICATE_TOOL, tool.name(), first.method(), annotation);
            }
        }
    }

    private static String signature(ToolMethod tool) {
        return tool.parameters().stream()
                .map(parameter -> parameter instanceof Slot slot ? slot.type().text() : "McpContext")
                .collect(Collectors.joining(", ", tool.method() + "(", ")"));
    }
}
