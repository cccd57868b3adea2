package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.Remark;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.List;

/** What the user says with annotations that are not ours reaches the client, or does not pass in silence. */
final class ReadAnnotations implements Check, FormCheck {

    @Override
    public void check(FeatureClass features, Problems problems) {
        report(features.remarks(), problems);
        for (ToolMethod tool : features.tools()) {
            tool.structured().ifPresent(structured -> checkStructured(structured, tool, problems));
        }
    }

    @Override
    public void check(FormClass form, Problems problems) {
        report(form.remarks(), problems);
    }

    private static void report(List<Remark> remarks, Problems problems) {
        remarks.forEach(next -> problems.report(next.site(), next.problem(), next.what(), next.remedy()));
    }

    /** The type of a result alone says whether it is structured content. */
    private static void checkStructured(Written structured, ToolMethod tool, Problems problems) {
        boolean wanted = Boolean.parseBoolean(structured.text());
        if (wanted != tool.method().result().settled() instanceof Result.Structured) {
            problems.report(
                    structured.site(),
                    Problem.IGNORED,
                    "structuredContent = " + wanted,
                    wanted ? "return a record or a list" : "return a 'String' for text alone");
        }
    }
}
