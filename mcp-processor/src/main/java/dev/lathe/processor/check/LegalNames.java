package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.regex.Pattern;

/** A tool's name is 1 to 128 of the characters that the specification allows. */
final class LegalNames implements Check {

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_.-]{1,128}");

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ToolMethod tool : features.tools()) {
            if (!LEGAL.matcher(tool.name()).matches()) {
                problems.report(tool.nameSite(), Problem.ILLEGAL_NAME, tool.name());
            }
        }
    }
}
