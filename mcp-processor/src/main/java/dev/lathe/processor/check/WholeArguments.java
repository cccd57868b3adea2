package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;
import java.util.List;

/** A schema that the user wrote says nothing of parameters, so the method takes all arguments at once. */
final class WholeArguments implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ToolMethod tool : features.tools()) {
            if (tool.inputSchema().isPresent()) {
                check(tool, tool.method(), problems);
            }
        }
    }

    private static void check(ToolMethod tool, FeatureMethod method, Problems problems) {
        List<Parameter.Whole> wholes = method.wholes();
        List<Slot> others = method.arguments();
        others.forEach(other -> report(
                tool,
                other.site(),
                "'" + other.javaName() + "' is of type '" + other.type().text() + "'",
                problems));
        wholes.stream()
                .skip(1)
                .forEach(next -> report(tool, next.site(), "remove '" + next.javaName() + "'", problems));
        if (wholes.isEmpty() && others.isEmpty()) {
            report(tool, method.site(), "add it", problems);
        }
    }

    private static void report(ToolMethod tool, Site site, String remedy, Problems problems) {
        problems.report(site, Problem.WHOLE_ARGUMENTS, tool.key().text(), remedy);
    }
}
