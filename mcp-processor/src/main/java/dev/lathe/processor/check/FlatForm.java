package dev.lathe.processor.check;

import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.stream.Stream;

/** Whatever a form asks for is one of the few things that the specification lets it ask for. */
final class FlatForm implements FormCheck {

    @Override
    public void check(FormClass form, Problems problems) {
        for (Slot field : form.fields()) {
            none(field.shape())
                    .findFirst()
                    .ifPresentOrElse(none -> checkNone(none.reason(), field, problems), () -> check(field, problems));
        }
    }

    static boolean fits(Slot field) {
        return none(field.shape()).findAny().isEmpty()
                && field.shape().accept(FieldRemedy.INSTANCE).isEmpty();
    }

    private static void check(Slot field, Problems problems) {
        field.shape()
                .accept(FieldRemedy.INSTANCE)
                .ifPresent(remedy -> report(field, field.type().text(), remedy, problems));
    }

    private static void checkNone(NoShape.Reason reason, Slot field, Problems problems) {
        if (reason instanceof NoShape.Unsupported unsupported) {
            report(field, unsupported.type(), FieldRemedy.ANY_FIELD, problems);
        } else if (reason instanceof NoShape.Unreachable unreachable) {
            problems.report(field.site(), Problem.UNREACHABLE_TYPE, unreachable.type(), "", unreachable.fromPackage());
        }
    }

    private static void report(Slot field, String type, String remedy, Problems problems) {
        problems.report(field.site(), Problem.FORM_TYPE, field.javaName(), type, remedy);
    }

    private static Stream<NoShape> none(Shape shape) {
        return shape instanceof NoShape none
                ? Stream.of(none)
                : shape.parts().stream().flatMap(FlatForm::none);
    }
}
