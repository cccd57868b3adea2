package dev.lathe.processor.check;

import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.List;

/** A default is a literal of its type, and its type has literals. */
final class SoundDefaults implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (Slot slot : features.slots()) {
            if (slot.defaultValue().isPresent() && !slot.optional() && !slot.nullable()) {
                check(slot, slot.defaultValue().get(), problems);
            }
        }
    }

    private static void check(Slot slot, Written value, Problems problems) {
        if (slot.shape() instanceof ScalarShape shape) {
            if (shape.scalar().parse(value.text()).isEmpty()) {
                report(slot, value, literal(shape.scalar()), problems);
            }
        } else if (slot.shape() instanceof EnumShape shape) {
            List<String> names =
                    shape.constants().stream().map(EnumConstant::name).toList();
            if (!names.contains(value.text())) {
                report(slot, value, "'" + Closest.to(value.text(), names) + "'", problems);
            }
        } else if (!(slot.shape() instanceof NoShape)) {
            problems.report(value.site(), Problem.DEFAULT_TYPE, slot.javaName(), slot.type());
        }
    }

    private static void report(Slot slot, Written value, String remedy, Problems problems) {
        problems.report(value.site(), Problem.BAD_DEFAULT, value.text(), slot.javaName(), slot.type(), remedy);
    }

    private static String literal(Scalar scalar) {
        return switch (scalar) {
            case BOOLEAN -> "'true' or 'false'";
            case BYTE -> whole(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT -> whole(Short.MIN_VALUE, Short.MAX_VALUE);
            case INT -> whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> whole(Long.MIN_VALUE, Long.MAX_VALUE);
            case FLOAT, DOUBLE -> "a number such as '2.5'";
            case CHAR -> "one character";
            case STRING -> "text";
        };
    }

    private static String whole(long least, long greatest) {
        return "a whole number from " + least + " to " + greatest;
    }
}
