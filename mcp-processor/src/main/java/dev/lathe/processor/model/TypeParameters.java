package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.NoShape;
import java.util.Optional;

/** What is no type yet in a shape. */
public final class TypeParameters {

    private TypeParameters() {}

    /** Returns the name of a type parameter that the shape has in it. */
    public static Optional<String> in(Shape shape) {
        return shape instanceof NoShape none && none.reason() instanceof NoShape.TypeParameter parameter
                ? Optional.of(parameter.name())
                : shape.parts().stream().flatMap(part -> in(part).stream()).findFirst();
    }
}
