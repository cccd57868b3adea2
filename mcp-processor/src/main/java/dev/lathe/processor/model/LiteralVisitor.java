package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Shape.UntypedShape;

/** The face of the shapes whose values a user can write as a text, which is what a default is. */
public abstract class LiteralVisitor<R> implements Shape.Visitor<R> {

    @Override
    public R sequence(SequenceShape shape) {
        throw without(shape);
    }

    @Override
    public R array(ArrayShape shape) {
        throw without(shape);
    }

    @Override
    public final R map(MapShape shape) {
        throw without(shape);
    }

    @Override
    public final R object(ObjectShape shape) {
        throw without(shape);
    }

    @Override
    public final R union(UnionShape shape) {
        throw without(shape);
    }

    @Override
    public final R untyped(UntypedShape shape) {
        throw without(shape);
    }

    private static IllegalArgumentException without(Shape shape) {
        return new IllegalArgumentException("no literals: " + shape);
    }
}
