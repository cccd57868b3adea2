package dev.lathe.processor.check;

import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.text.Closest;
import java.util.List;

/** A default is a literal of its type, and its type has literals. */
final class SoundDefaults implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (Slot slot : features.slots()) {
            if (slot.defaultValue().isPresent() && slot.type().presence() == Presence.REQUIRED) {
                check(slot, slot.defaultValue().get(), problems);
            }
        }
    }

    private static void check(Slot slot, Written value, Problems problems) {
        Shape shape = slot.shape().bare();
        if (shape instanceof ScalarShape scalar && scalar.scalar().hasLiterals()) {
            if (scalar.scalar().parse(value.text()).isEmpty()) {
                report(slot, value, scalar.scalar().literal(), problems);
            }
        } else if (shape instanceof EnumShape constants && constants.code().isEmpty()) {
            if (constants.constant(value.text()).isEmpty()) {
                List<String> names = constants.constants().stream()
                        .map(EnumConstant::wireName)
                        .toList();
                report(slot, value, "'" + Closest.to(value.text(), names) + "'", problems);
            }
        } else if (!(shape instanceof NoShape)) {
            problems.report(
                    value.site(),
                    Problem.DEFAULT_TYPE,
                    slot.javaName(),
                    slot.type().text());
        }
    }

    private static void report(Slot slot, Written value, String remedy, Problems problems) {
        problems.report(
                value.site(),
                Problem.BAD_DEFAULT,
                value.text(),
                slot.javaName(),
                slot.type().text(),
                remedy);
    }
}
