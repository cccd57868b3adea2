package dev.lathe.processor.check;

import dev.lathe.processor.model.Demand;
import dev.lathe.processor.model.Demand.JavaOnly;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** A client knows a regular expression by ECMA-262, and only Java knows the rest of Java's. */
final class PortablePatterns implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (Slot slot : features.sent()) {
            for (Demand demand : slot.type().demands()) {
                if (demand.fault().orElse(null) instanceof JavaOnly found) {
                    problems.report(demand.site(), Problem.JAVA_PATTERN, found.part(), slot.javaName(), found.remedy());
                }
            }
        }
    }
}
