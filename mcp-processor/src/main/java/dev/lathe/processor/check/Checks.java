package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problems;
import java.util.List;

/** All rules, in the order in which their problems are shown. */
public final class Checks {

    private static final List<Check> OF_FEATURES =
            List.of(new CallableMethods(), new LegalNames(), new DistinctNames(), new SoundDefaults());

    private Checks() {}

    public static void check(FeatureClass features, Problems problems) {
        OF_FEATURES.forEach(rule -> rule.check(features, problems));
    }

    public static void check(ServerClass server, Problems problems) {}
}
