package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.ScalarShape;
import java.util.List;

/**
 * A type where it stands for a whole value: that of an argument, a member or a result.
 *
 * @param text the type as the user wrote it
 * @param shape the shape of the value; of the content, when the type is {@code Optional} or one of its kin
 * @param presence whether the type says that the value may be absent
 * @param demands the annotations that ask something of the value or of a part of it
 */
public record TypeUse(String text, Shape shape, Presence presence, List<Demand> demands) {

    public TypeUse {
        demands = List.copyOf(demands);
    }

    /**
     * Returns the same type of a value that is repeated in a header, where a whole number must be exact for everybody.
     */
    public TypeUse inHeader() {
        boolean isInteger =
                shape.bare() instanceof ScalarShape scalar && scalar.scalar().json() == JsonType.INTEGER;
        return isInteger ? new TypeUse(text, shape.keeping(Constraints.ofExactNumbers()), presence, demands) : this;
    }

    /** Returns the same type of a value that nobody asks anything of. */
    public TypeUse undemanding() {
        return new TypeUse(text, shape.bare(), presence, List.of());
    }

    /** Returns the same type of a value that may be absent. */
    public TypeUse orNull() {
        return presence == Presence.REQUIRED ? with(Presence.NULLABLE) : this;
    }

    TypeUse with(Presence other) {
        return new TypeUse(text, shape, other, demands);
    }
}
