package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;
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
            if (first == null || tool.isInheritedWith(first)) {
                continue;
            }
            Site place = features.nameSite(tool);
            String annotation = tool.vocabulary().method();
            if (tool.method().equals(first.method())) {
                problems.report(
                        place, Problem.OVERLOADED_TOOL, signature(first), signature(tool), tool.name(), annotation);
            } else {
                problems.report(place, Problem.DUPLICATE_TOOL, tool.name(), owned(first), annotation);
            }
        }
    }

    private static String signature(ToolMethod tool) {
        return tool.parameters().stream()
                .map(parameter -> parameter instanceof Slot slot ? slot.type().text() : "McpContext")
                .collect(Collectors.joining(", ", tool.method() + "(", ")"));
    }

    private static String owned(ToolMethod tool) {
        String owner = tool.declarer().isInherited() ? tool.declarer().name().nested() + "." : "";
        return owner + tool.method();
    }
}
