package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** What the user says with annotations that are not ours reaches the client, or does not pass in silence. */
final class ReadAnnotations implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        features.ignored()
                .forEach(ignored -> problems.report(ignored.site(), Problem.IGNORED, ignored.what(), ignored.remedy()));
        features.refused()
                .forEach(refused -> problems.report(refused.site(), Problem.REFUSED, refused.what(), refused.remedy()));
        for (ToolMethod tool : features.tools()) {
            tool.structured().ifPresent(structured -> checkStructured(structured, tool, problems));
        }
    }

    /** The type of a result alone says whether it is structured content. */
    private static void checkStructured(Written structured, ToolMethod tool, Problems problems) {
        boolean wanted = Boolean.parseBoolean(structured.text());
        if (wanted != tool.result().settled() instanceof Result.Structured) {
            problems.report(
                    structured.site(),
                    Problem.IGNORED,
                    "structuredContent = " + wanted,
                    wanted ? "return a record or a list" : "return a 'String' for text alone");
        }
    }
}
