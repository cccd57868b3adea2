package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.UnionShape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes that shapes name: what their members are is kept here, since they may lead back to themselves. */
public record Declarations(Map<ObjectShape, ObjectClass> objects, Map<UnionShape, UnionClass> unions) {

    public Declarations {
        objects = Collections.unmodifiableMap(new LinkedHashMap<>(objects));
        unions = Collections.unmodifiableMap(new LinkedHashMap<>(unions));
    }

    public ObjectClass object(ObjectShape shape) {
        return found(shape, objects.get(shape));
    }

    public UnionClass union(UnionShape shape) {
        return found(shape, unions.get(shape));
    }

    /** Returns every shape that a value of the shape may have in it, however deep, itself included. */
    public Set<Shape> within(Shape shape, Direction direction) {
        Set<Shape> found = new LinkedHashSet<>();
        collect(shape, direction, found);
        return found;
    }

    /** Returns the objects that a value of the shape may have in it, however deep. */
    public List<ObjectShape> objectsIn(Shape shape, Direction direction) {
        return within(shape, direction).stream()
                .filter(ObjectShape.class::isInstance)
                .map(ObjectShape.class::cast)
                .toList();
    }

    /** Tells whether a value of the shape may have another one in it. */
    public boolean isRecursive(Shape shape, Direction direction) {
        return inside(shape, direction).stream()
                .anyMatch(part -> within(part, direction).contains(shape));
    }

    private void collect(Shape shape, Direction direction, Set<Shape> found) {
        if (found.add(shape)) {
            inside(shape, direction).forEach(part -> collect(part, direction, found));
        }
    }

    /** What stands directly in a value of the shape. */
    private List<Shape> inside(Shape shape, Direction direction) {
        if (shape instanceof ObjectShape object) {
            return object(object).members(direction).stream().map(Slot::shape).toList();
        }
        if (shape instanceof UnionShape union) {
            return union(union).branches().stream()
                    .<Shape>map(UnionClass.Branch::shape)
                    .toList();
        }
        return shape.parts();
    }

    private static <T> T found(Shape shape, @Nullable T declared) {
        if (declared == null) {
            throw new IllegalArgumentException(shape.toString());
        }
        return declared;
    }
}
