package dev.lathe.processor.read;

import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Slot;
import java.util.List;
import java.util.Optional;

/** The parameters of what a client sends nothing but texts to. */
final class TextParameters {

    private TextParameters() {}

    /** Returns the same parameters, but those without a shape whose values no text can be. */
    static List<Parameter> of(List<Parameter> read) {
        return read.stream().map(TextParameters::of).toList();
    }

    private static Parameter of(Parameter parameter) {
        return parameter instanceof Slot slot ? of(slot) : parameter;
    }

    private static Slot of(Slot slot) {
        return remedy(slot.shape())
                .map(remedy -> slot.shaped(new NoShape(new NoShape.NoText(remedy))))
                .orElse(slot);
    }

    /** Returns what to use instead of a type whose values no text can be. What a type parameter is, others know. */
    static Optional<String> remedy(Shape shape) {
        if (shape.bare() instanceof NoShape none) {
            return none.reason() instanceof NoShape.Unsupported ? Optional.of(TextRemedy.ANY_TEXT) : Optional.empty();
        }
        return shape.accept(TextRemedy.INSTANCE);
    }
}
