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

    /** The shapes of the elements; a record's components are no part of its shape. */
    List<Shape> parts();

    /** One value without parts; {@code boxed} when the type is a class, as {@code Integer} is. */
    record ScalarShape(Scalar scalar, boolean boxed) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of();
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

        @Override
        public List<Shape> parts() {
            return List.of();
        }
    }

    /** A {@code List}, or, in the same place, a type of which it is one: {@code Collection}, {@code Iterable}. */
    record ListShape(JavaName type, Shape element) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of(element);
        }
    }

    /** A {@code Set}, in the order sent. */
    record SetShape(Shape element) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.set(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of(element);
        }
    }

    /** An array. */
    record ArrayShape(Shape element) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of(element);
        }
    }

    /** A {@code Map} with strings as its keys. */
    record MapShape(Shape value) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of(value);
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

        @Override
        public List<Shape> parts() {
            return List.of();
        }
    }

    /** A {@code JsonValue}: anything. */
    record JsonShape() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of();
        }
    }

    /** No shape: the type has none. A rule says so, and nothing is generated from it. */
    record NoShape(Reason reason) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            throw new IllegalStateException(reason.toString());
        }

        @Override
        public List<Shape> parts() {
            return List.of();
        }

        /** Why there is none. */
        public sealed interface Reason {}

        /** A type that JSON has nothing for, as the user wrote it, and what comes nearest to it. */
        public record Unsupported(String type, String nearest) implements Reason {}

        /** A type that generated code in the package cannot name. */
        public record Unreachable(String type, String fromPackage) implements Reason {}

        /** A type parameter, of a method or class that must not have one. */
        public record TypeParameter(String name) implements Reason {}
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
