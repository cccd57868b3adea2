package dev.lathe.processor.check;

import dev.lathe.processor.model.Constraints;
import dev.lathe.processor.model.Demand;
import dev.lathe.processor.model.Demand.OnlyNull;
import dev.lathe.processor.model.Phrases;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ConstrainedShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;
import java.util.List;

/** Some value keeps to all constraints at once. */
final class PossibleValues implements SentCheck {

    @Override
    public void check(Slot slot, Problems problems) {
        for (Demand demand : slot.type().demands()) {
            if (demand.fault().orElse(null) instanceof OnlyNull) {
                problems.report(
                        demand.site(), Problem.NO_VALUE, slot.javaName(), "only null", "remove " + demand.annotation());
            }
        }
        check(slot.shape(), slot, problems);
    }

    private static void check(Shape shape, Slot slot, Problems problems) {
        if (shape instanceof ConstrainedShape constrained) {
            limits(shape)
                    .and(constrained.constraints())
                    .contradiction()
                    .ifPresent(two -> problems.report(
                            site(slot),
                            Problem.NO_VALUE,
                            slot.javaName(),
                            Phrases.ofContradiction(two),
                            "change one of the two"));
        }
        shape.parts().forEach(part -> check(part, slot, problems));
    }

    private static Constraints limits(Shape shape) {
        return shape.bare() instanceof ScalarShape scalar ? scalar.scalar().limits() : new Constraints(List.of());
    }

    /** Where there is one annotation it is the one that is wrong. */
    private static Site site(Slot slot) {
        List<Demand> demands = slot.type().demands();
        return demands.size() == 1 ? demands.get(0).site() : slot.site();
    }
}
