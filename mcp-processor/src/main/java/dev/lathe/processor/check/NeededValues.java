package dev.lathe.processor.check;

import dev.lathe.processor.model.Demand;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** What must not be null is not said to be absent at times. */
final class NeededValues implements SentCheck {

    @Override
    public void check(Slot slot, Problems problems) {
        if (slot.type().presence() == Presence.NULLABLE) {
            slot.type().demands().stream()
                    .filter(Demand::neverNull)
                    .forEach(demand -> problems.report(
                            demand.site(), Problem.NULLABLE_NOT_NULL, slot.javaName(), demand.annotation()));
        }
    }
}
