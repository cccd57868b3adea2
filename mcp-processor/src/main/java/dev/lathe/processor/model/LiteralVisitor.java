package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.JsonShape;
import dev.lathe.processor.model.Shape.ListShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.RecordShape;
import dev.lathe.processor.model.Shape.SetShape;

/** The face of the shapes whose values a user can write as a text, which is what a default is. */
public abstract class LiteralVisitor<R> implements Shape.Visitor<R> {

    @Override
    public final R list(ListShape shape) {
        throw without(shape);
    }

    @Override
    public final R set(SetShape shape) {
        throw without(shape);
    }

    @Override
    public final R array(ArrayShape shape) {
        throw without(shape);
    }

    @Override
    public final R map(MapShape shape) {
        throw without(shape);
    }

    @Override
    public final R record(RecordShape shape) {
        throw without(shape);
    }

    @Override
    public final R json(JsonShape shape) {
        throw without(shape);
    }

    private static IllegalArgumentException without(Shape shape) {
        return new IllegalArgumentException("no literals: " + shape);
    }
}
