package dev.lathe.processor.check;

import dev.lathe.processor.model.Demand;
import dev.lathe.processor.model.Demand.Senseless;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** A constraint says something that makes sense: a number, a regular expression. */
final class SoundConstraints implements SentCheck {

    @Override
    public void check(Slot slot, Problems problems) {
        for (Demand demand : slot.type().demands()) {
            if (demand.fault().orElse(null) instanceof Senseless senseless) {
                problems.report(
                        demand.site(),
                        Problem.BAD_CONSTRAINT,
                        senseless.attribute(),
                        senseless.value(),
                        demand.annotation(),
                        slot.javaName(),
                        senseless.what(),
                        senseless.remedy());
            }
        }
    }
}
