package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** Two tools of a class have names that nobody takes for one another. */
final class DissimilarNames implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        SimilarNames<ToolMethod> seen = new SimilarNames<>();
        for (ToolMethod tool : features.tools()) {
            seen.add(tool.name(), tool)
                    .filter(first -> !tool.isInheritedWith(first))
                    .ifPresent(first -> problems.report(
                            features.nameSite(tool),
                            Problem.SIMILAR_NAMES,
                            tool.name(),
                            first.name(),
                            tool.vocabulary().method()));
        }
    }
}
