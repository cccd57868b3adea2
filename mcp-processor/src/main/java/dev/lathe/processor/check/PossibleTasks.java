package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/**
 * What always is a task has nobody who waits for it, so no time after which nobody does; and what becomes a task later
 * must be able to say when.
 */
final class PossibleTasks implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ToolMethod tool : features.tools()) {
            tool.task().ifPresent(when -> check(tool, when, problems));
        }
    }

    private static void check(ToolMethod tool, Written when, Problems problems) {
        if (when.text().equals("REQUIRED")) {
            tool.limits()
                    .timeout()
                    .ifPresent(timeout -> problems.report(
                            timeout.site(), Problem.TASK_TIMEOUT, tool.key().text()));
        }
        if (when.text().equals("LATER") && tool.method().contexts().isEmpty()) {
            problems.report(when.site(), Problem.TASK_CONTEXT, tool.key().text());
        }
    }
}
