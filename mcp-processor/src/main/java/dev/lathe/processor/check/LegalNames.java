package dev.lathe.processor.check;

import dev.lathe.processor.model.Feature;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.regex.Pattern;

/** The name of a feature is 1 to 128 of the characters that the specification allows. */
final class LegalNames implements Check {

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_.-]{1,128}");

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (Feature feature : features.named()) {
            if (!LEGAL.matcher(feature.key().text()).matches()) {
                problems.report(
                        feature.key().site(),
                        Problem.ILLEGAL_NAME,
                        feature.kind().noun(),
                        feature.key().text());
            }
        }
    }
}
