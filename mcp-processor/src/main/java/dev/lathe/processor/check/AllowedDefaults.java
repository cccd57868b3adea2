package dev.lathe.processor.check;

import dev.lathe.processor.model.Constraint;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Phrases;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape.ConstrainedShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.List;

/** A default keeps to what is asked of the argument: nobody looks at it when it is used. */
final class AllowedDefaults implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (Slot slot : features.sent()) {
            if (slot.presence() == Presence.DEFAULTED
                    && slot.shape() instanceof ConstrainedShape constrained
                    && constrained.bare() instanceof ScalarShape scalar) {
                check(slot, constrained, scalar.scalar(), problems);
            }
        }
    }

    private static void check(Slot slot, ConstrainedShape shape, Scalar scalar, Problems problems) {
        Written value = slot.defaultValue().orElseThrow();
        List<Constraint> broken = scalar.parse(value.text()).isEmpty()
                ? List.of()
                : shape.constraints().all().stream()
                        .filter(constraint -> !constraint.allows(value.text()))
                        .toList();
        if (!broken.isEmpty()) {
            String words = String.join(", ", Phrases.of(shape));
            problems.report(value.site(), Problem.REFUSED_DEFAULT, value.text(), slot.javaName(), words);
        }
    }
}
