package dev.lathe.processor.check;

import dev.lathe.processor.model.Demand;
import dev.lathe.processor.model.Demand.Unread;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** What the user asks of a value is looked at by somebody. */
final class ReadConstraints implements SentCheck {

    @Override
    public void check(Slot slot, Problems problems) {
        for (Demand demand : slot.type().demands()) {
            if (demand.fault().orElse(null) instanceof Unread unread) {
                problems.report(
                        demand.site(),
                        Problem.IGNORED,
                        demand.annotation() + " on '" + slot.javaName() + "'",
                        unread.remedy());
            }
        }
    }
}
