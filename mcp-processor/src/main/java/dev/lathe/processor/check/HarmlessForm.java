package dev.lathe.processor.check;

import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.text.Words;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form does not ask for what gives access or pays, since the client sees the answer. */
final class HarmlessForm implements FormCheck {

    private static final Pattern PAYMENT = Pattern.compile("\\bcard ?numbers?\\b|\\b(?:cvc|cvv)\\b");

    @Override
    public void check(FormClass form, Problems problems) {
        form.fields().stream()
                .filter(field -> isTyped(field.shape()) && asksForHarm(field))
                .forEach(field -> problems.report(field.site(), Problem.SECRET_FIELD, field.javaName()));
    }

    /** What is chosen tells no secret. */
    private static boolean isTyped(Shape shape) {
        return shape.bare() instanceof ScalarShape scalar && scalar.scalar() != Scalar.BOOLEAN;
    }

    private static boolean asksForHarm(Slot field) {
        return Stream.of(field.javaName(), field.name(), field.title())
                .anyMatch(name -> HeaderValues.isSecret(name) || isPayment(name));
    }

    private static boolean isPayment(String name) {
        return PAYMENT.matcher(String.join(" ", Words.of(name))).find();
    }
}
