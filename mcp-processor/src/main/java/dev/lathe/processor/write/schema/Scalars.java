package dev.lathe.processor.write.schema;

import dev.lathe.processor.model.Constraint;
import dev.lathe.processor.model.Constraints;
import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.Keyword;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.ScalarKind;
import java.util.List;

/** What a schema says of a scalar besides its type. */
final class Scalars {

    private static final String DURATION = "^-?P(?=.)(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+D)?"
            + "(T(?=.)(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+(\\.[0-9]+)?S)?)?$";

    private Scalars() {}

    /** The format {@code duration} knows no fraction and no sign, both of which a result may have. */
    static Constraints constraints(Scalar scalar, Direction direction) {
        boolean isDuration = scalar == Scalar.DURATION || scalar == Scalar.PERIOD;
        return isDuration && direction == Direction.OUTPUT
                ? Constraints.of(List.of(Constraint.of(Keyword.PATTERN, DURATION)))
                : scalar.constraints();
    }

    static boolean isBinary(Scalar scalar) {
        return scalar.kind() == ScalarKind.BINARY;
    }
}
