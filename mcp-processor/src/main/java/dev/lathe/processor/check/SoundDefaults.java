package dev.lathe.processor.check;

import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.text.Closest;
import java.util.List;
import java.util.stream.Collectors;

/** A default is a literal of its type, and its type has literals. */
final class SoundDefaults implements Check, FormCheck {

    @Override
    public void check(FeatureClass features, Problems problems) {
        features.slots().forEach(slot -> check(slot, problems));
    }

    @Override
    public void check(FormClass form, Problems problems) {
        form.fields().stream().filter(FlatForm::fits).forEach(field -> check(field, problems));
    }

    private static void check(Slot slot, Problems problems) {
        if (slot.defaultValue().isPresent() && slot.type().presence() == Presence.REQUIRED) {
            check(slot, slot.defaultValue().get(), problems);
        }
    }

    private static void check(Slot slot, Written value, Problems problems) {
        Shape shape = slot.shape().bare();
        if (shape instanceof ScalarShape scalar && scalar.scalar().hasLiterals()) {
            if (scalar.scalar().parse(value.text()).isEmpty()) {
                report(slot, value, scalar.scalar().remedy(), problems);
            }
        } else if (shape instanceof EnumShape constants && constants.code().isEmpty()) {
            if (constants.constant(value.text()).isEmpty()) {
                report(slot, value, "'" + closest(value.text(), constants) + "'", problems);
            }
        } else if (elements(shape).bare() instanceof EnumShape constants) {
            checkChoice(slot, value, constants, problems);
        } else if (!(shape instanceof NoShape)) {
            problems.report(
                    value.site(),
                    Problem.DEFAULT_TYPE,
                    slot.javaName(),
                    slot.type().text());
        }
    }

    private static void checkChoice(Slot slot, Written value, EnumShape constants, Problems problems) {
        List<String> names = EnumShape.names(value.text());
        if (names.stream().anyMatch(name -> constants.constant(name).isEmpty())) {
            String choice = names.stream().map(name -> closest(name, constants)).collect(Collectors.joining(", "));
            report(slot, value, "'" + choice + "'", problems);
        } else if (names.stream().map(constants::constant).distinct().count() < names.size()) {
            report(slot, value, "each constant once", problems);
        }
    }

    private static String closest(String text, EnumShape constants) {
        return Closest.to(
                text, constants.constants().stream().map(EnumConstant::wireName).toList());
    }

    /** The shape of the elements, or the shape itself when it has none. */
    private static Shape elements(Shape shape) {
        if (shape instanceof SequenceShape sequence) {
            return sequence.element();
        }
        return shape instanceof ArrayShape array ? array.element() : shape;
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
