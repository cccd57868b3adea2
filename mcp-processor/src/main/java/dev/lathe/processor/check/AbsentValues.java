package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.Optional;

/** What may be absent has one thing that stands for it in Java: null, an empty {@code Optional} or a default. */
final class AbsentValues implements Check, FormCheck {

    @Override
    public void check(FeatureClass features, Problems problems) {
        features.slots().forEach(slot -> check(slot, problems));
        features.methods().forEach(method -> checkResult(method, problems));
    }

    @Override
    public void check(FormClass form, Problems problems) {
        form.fields().forEach(field -> check(field, problems));
    }

    private static void check(Slot slot, Problems problems) {
        Presence presence = slot.type().presence();
        if (!presence.isCertain() && slot.defaultValue().isPresent()) {
            problems.report(
                    slot.defaultValue().get().site(),
                    Problem.OPTIONAL_DEFAULT,
                    slot.javaName(),
                    presence.holder()
                            .map(holder -> "'" + holder.getSimpleName() + "'")
                            .orElse("@Nullable"));
        } else if (presence == Presence.NULLABLE) {
            primitive(slot.shape())
                    .ifPresent(scalar -> problems.report(
                            slot.site(),
                            Problem.OPTIONAL_PRIMITIVE,
                            slot.javaName(),
                            scalar.keyword(),
                            scalar.type().getSimpleName(),
                            "set a defaultValue"));
        }
    }

    private static void checkResult(FeatureMethod method, Problems problems) {
        if (method.result().settled() instanceof Result.Structured result && result.presence() == Presence.NULLABLE) {
            primitive(result.shape())
                    .ifPresent(scalar -> problems.report(
                            method.resultSite(),
                            Problem.OPTIONAL_PRIMITIVE,
                            method.name(),
                            scalar.keyword(),
                            scalar.type().getSimpleName(),
                            "remove @Nullable"));
        }
    }

    private static Optional<Scalar> primitive(Shape shape) {
        return shape.bare() instanceof ScalarShape scalar && !scalar.boxed()
                ? Optional.of(scalar.scalar())
                : Optional.empty();
    }
}
