package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ListedFeature;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.regex.Pattern;

/** The name of a feature is 1 to 128 of the characters that the specification allows. */
final class LegalNames implements Check {

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_.-]{1,128}");

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ListedFeature feature : features.listed()) {
            if (!LEGAL.matcher(feature.name()).matches()) {
                problems.report(
                        feature.presentation().nameSite(),
                        Problem.ILLEGAL_NAME,
                        feature.kind().noun(),
                        feature.name());
            }
        }
    }
}
