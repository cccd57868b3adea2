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
 * @param remarks what annotations say of it in vain
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
        List<Remark> remarks,
        Site site) {

    public FormClass {
        remarks = List.copyOf(remarks);
    }

    /** Returns what is asked for. */
    public List<Slot> fields() {
        return shape.map(known -> declared.object(known).members(Direction.INPUT))
                .orElse(List.of());
    }
}
