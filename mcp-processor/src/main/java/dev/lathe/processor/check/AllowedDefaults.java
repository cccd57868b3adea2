package dev.lathe.processor.check;

import dev.lathe.processor.model.Phrases;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ConstrainedShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** A default keeps to what is asked of the argument: nobody looks at it when it is used. */
final class AllowedDefaults implements SentCheck {

    @Override
    public void check(Slot slot, Problems problems) {
        if (slot.presence() == Presence.DEFAULTED && slot.shape() instanceof ConstrainedShape constrained) {
            check(slot, constrained, problems);
        }
    }

    private static void check(Slot slot, ConstrainedShape shape, Problems problems) {
        Written value = slot.defaultValue().orElseThrow();
        boolean isBroken = isLiteral(value.text(), shape.bare())
                && shape.constraints().all().stream().anyMatch(constraint -> !constraint.allows(value.text()));
        if (isBroken) {
            String words = String.join(", ", Phrases.of(shape));
            problems.report(value.site(), Problem.REFUSED_DEFAULT, value.text(), slot.javaName(), words);
        }
    }

    /** What is none is told elsewhere. */
    private static boolean isLiteral(String text, Shape shape) {
        return !(shape instanceof ScalarShape scalar)
                || scalar.scalar().parse(text).isPresent();
    }
}
