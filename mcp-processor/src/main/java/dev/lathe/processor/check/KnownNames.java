package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.List;

/** An argument is called what its parameter is called, which a class file does not always know. */
final class KnownNames implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (FeatureMethod method : features.methods()) {
            if (areLost(method)) {
                problems.report(
                        method.site(),
                        Problem.LOST_NAMES,
                        method.declarer().name().nested(),
                        method.name());
            }
        }
    }

    static boolean areLost(FeatureMethod method) {
        return !method.declarer().isSource() && hasLostNames(method.parameters());
    }

    private static boolean hasLostNames(List<Parameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i) instanceof Slot slot && slot.name().equals("arg" + i)) {
                return true;
            }
        }
        return false;
    }
}
