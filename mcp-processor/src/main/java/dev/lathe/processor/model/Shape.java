package dev.lathe.processor.model;

import java.util.List;

/**
 * What a Java type looks like in JSON.
 *
 * <p>A shape has three faces: its schema, its decoder and its encoder. Each is a {@link Visitor}, so a new shape does
 * not compile until all three know it.
 */
public sealed interface Shape {

    <R> R accept(Visitor<R> visitor);

    /** One value without parts; {@code boxed} when the type is a class, as {@code Integer} is. */
    record ScalarShape(Scalar scalar, boolean boxed) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** An enum: one of its constants' names. */
    record EnumShape(JavaName name, List<EnumConstant> constants) implements Shape {
        public EnumShape {
            constants = List.copyOf(constants);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /** A {@code List}, or a type that takes one. */
    record ListShape(Shape element) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** A {@code Set}, in the order sent. */
    record SetShape(Shape element) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.set(this);
        }
    }

    /** An array. */
    record ArrayShape(Shape element) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }
    }

    /** A {@code Map} with strings as its keys. */
    record MapShape(Shape value) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }
    }

    /** A record; its components are in {@link FeatureClass#records}, since they may lead back to it. */
    record RecordShape(JavaName name, List<Shape> arguments) implements Shape {
        public RecordShape {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.record(this);
        }
    }

    /** A {@code JsonValue}: anything. */
    record JsonShape() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }
    }

    /** One face of all shapes. */
    interface Visitor<R> {
        R scalar(ScalarShape shape);

        R enumeration(EnumShape shape);

        R list(ListShape shape);

        R set(SetShape shape);

        R array(ArrayShape shape);

        R map(MapShape shape);

        R record(RecordShape shape);

        R json(JsonShape shape);
    }
}
