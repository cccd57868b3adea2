package dev.lathe.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a Java type looks like in JSON.
 *
 * <p>A shape has three faces: its schema, its decoder and its encoder. Each is a {@link Visitor}, so a new shape does
 * not compile until all three know it.
 */
public sealed interface Shape {

    <R> R accept(Visitor<R> visitor);

    /** The shapes of the elements; what is in an object or a union is no part of its shape. */
    List<Shape> parts();

    /** Returns the shape without what is asked of it. */
    default Shape bare() {
        return this;
    }

    /** Returns the shape of those values that keep to the constraints, too. */
    default Shape keeping(Constraints constraints) {
        return constraints.isEmpty() ? this : new ConstrainedShape(this, constraints);
    }

    /** One value without parts; {@code boxed} when the type is a class, as {@code Integer} is. */
    record ScalarShape(Scalar scalar, boolean boxed) implements Shape {
        /** What the type says already is left out. */
        @Override
        public Shape keeping(Constraints constraints) {
            Constraints asked = scalar.json() == JsonType.INTEGER ? constraints.ofIntegers() : constraints;
            return Shape.super.keeping(asked.beyond(scalar.limits()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of();
        }
    }

    /**
     * An enum: one of its constants.
     *
     * @param code the member of a constant, {@code code()} say, that it is in JSON, if only the running program knows
     *     it
     */
    record EnumShape(JavaName name, List<EnumConstant> constants, Optional<String> code) implements Shape {
        public EnumShape {
            constants = List.copyOf(constants);
        }

        /** Returns the constant that is this text in JSON, or has it as its name. */
        public Optional<EnumConstant> constant(String text) {
            return constants.stream()
                    .filter(next -> next.wireName().equals(text) || next.name().equals(text))
                    .findFirst();
        }

        /** Returns the names in a text that stands for any number of constants. */
        public static List<String> names(String text) {
            return text.isBlank()
                    ? List.of()
                    : Stream.of(text.split(",", -1)).map(String::strip).toList();
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

    /** Elements in an order: a list, a set, a queue. */
    record SequenceShape(Sequence type, Shape element) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
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

    /** A map, whose keys are the names of members. */
    record MapShape(Mapping type, Shape key, Shape value) implements Shape {
        /** Whether a key is the name of its member as it is. */
        public boolean hasTextKeys() {
            return key instanceof ScalarShape scalar && scalar.scalar() == Scalar.STRING;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of(key, value);
        }
    }

    /** A record or a bean; its members are in {@link Declarations}, since they may lead back to it. */
    record ObjectShape(JavaName name, List<Shape> arguments) implements Shape {
        public ObjectShape {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of();
        }
    }

    /** One of several objects; which ones is in {@link Declarations}, since they may lead back to it. */
    record UnionShape(JavaName name, List<Shape> arguments) implements Shape {
        public UnionShape {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.union(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of();
        }
    }

    /** Anything at all. */
    record UntypedShape(Untyped type) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.untyped(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of();
        }
    }

    /** {@code ? extends T}: the shape of {@code T} under another name. */
    record BoundShape(Shape bound) implements Shape {
        @Override
        public Shape keeping(Constraints constraints) {
            return new BoundShape(bound.keeping(constraints));
        }

        @Override
        public Shape bare() {
            return bound.bare();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bound(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of(bound);
        }
    }

    /** A shape of which not every value will do. */
    record ConstrainedShape(Shape shape, Constraints constraints) implements Shape {
        @Override
        public Shape keeping(Constraints more) {
            return shape.keeping(constraints.and(more));
        }

        @Override
        public Shape bare() {
            return shape.bare();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constrained(this);
        }

        @Override
        public List<Shape> parts() {
            return List.of(shape);
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

        /** A type whose values no text can be, where there is nothing but texts. */
        public record NoText(String remedy) implements Reason {}

        /** A type parameter, of a method or class that must not have one. */
        public record TypeParameter(String name) implements Reason {}
    }

    /** One face of all shapes; one around another has that of the other, unless it says otherwise. */
    interface Visitor<R> {
        R scalar(ScalarShape shape);

        R enumeration(EnumShape shape);

        R sequence(SequenceShape shape);

        R array(ArrayShape shape);

        R map(MapShape shape);

        R object(ObjectShape shape);

        R union(UnionShape shape);

        R untyped(UntypedShape shape);

        default R bound(BoundShape shape) {
            return shape.bound().accept(this);
        }

        default R constrained(ConstrainedShape shape) {
            return shape.shape().accept(this);
        }
    }
}
