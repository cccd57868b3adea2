package dev.lathe.processor.check;

import dev.lathe.processor.model.Feature;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** Only the arguments of tools are repeated in headers. */
final class HeaderlessTexts implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (Feature feature : features.features()) {
            if (feature.kind() != FeatureKind.TOOL) {
                feature.method().arguments().forEach(argument -> check(argument, feature.kind(), problems));
            }
        }
    }

    private static void check(Slot argument, FeatureKind kind, Problems problems) {
        argument.header()
                .ifPresent(header -> problems.report(
                        header.site(),
                        Problem.IGNORED,
                        "header '" + header.text() + "'",
                        "remove it, since a " + kind.noun() + " has no headers"));
    }
}
