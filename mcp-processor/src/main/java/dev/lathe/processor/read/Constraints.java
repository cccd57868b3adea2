package dev.lathe.processor.read;

import dev.lathe.processor.model.Constraint;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ConstrainedShape;
import dev.lathe.processor.model.Shape.NoShape;
import java.util.List;
import javax.lang.model.AnnotatedConstruct;

/** What annotations ask of a value. */
record Constraints(List<Constraint> constraints) {

    static Constraints of(AnnotatedConstruct annotated) {
        return new Constraints(List.of());
    }

    Shape on(Shape shape) {
        return constraints.isEmpty() || shape instanceof NoShape ? shape : new ConstrainedShape(shape, constraints);
    }
}
