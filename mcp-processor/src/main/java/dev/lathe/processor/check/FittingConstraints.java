package dev.lathe.processor.check;

import dev.lathe.processor.model.Demand;
import dev.lathe.processor.model.Demand.Misfit;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** A constraint is on what it can be asked of. */
final class FittingConstraints implements SentCheck {

    @Override
    public void check(Slot slot, Problems problems) {
        for (Demand demand : slot.type().demands()) {
            if (demand.fault().orElse(null) instanceof Misfit misfit) {
                problems.report(
                        demand.site(),
                        Problem.CONSTRAINT_TYPE,
                        demand.annotation(),
                        misfit.type(),
                        slot.javaName(),
                        misfit.remedy());
            }
        }
    }
}
