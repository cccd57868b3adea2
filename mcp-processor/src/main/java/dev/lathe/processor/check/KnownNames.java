package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.List;

/** An argument is called what its parameter is called, which a class file does not always know. */
final class KnownNames implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ToolMethod tool : features.tools()) {
            if (!tool.declarer().isSource() && hasLostNames(tool.parameters())) {
                problems.report(
                        tool.site(), Problem.LOST_NAMES, tool.declarer().name().nested(), tool.method());
            }
        }
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
