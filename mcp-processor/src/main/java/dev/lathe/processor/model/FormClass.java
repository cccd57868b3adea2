package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;

/**
 * A class annotated with {@code @Form}.
 *
 * @param isPublic whether every package can name it
 * @param isReachable whether its own package can name it
 * @param shape absent for what generated code cannot make
 * @param ignored what is said in vain with annotations that are not ours
 * @param refused what is asked with such annotations and cannot be had
 * @param site the annotation
 */
public record FormClass(
        JavaName name,
        Kind kind,
        boolean isRecord,
        boolean isPublic,
        boolean isReachable,
        boolean isGeneric,
        Optional<ObjectShape> shape,
        Declarations declared,
        List<Ignored> ignored,
        List<Refused> refused,
        Site site) {

    public FormClass {
        ignored = List.copyOf(ignored);
        refused = List.copyOf(refused);
    }

    /** Returns what is asked for. */
    public List<Slot> fields() {
        return shape.map(known -> declared.object(known).members(Direction.INPUT))
                .orElse(List.of());
    }
}
