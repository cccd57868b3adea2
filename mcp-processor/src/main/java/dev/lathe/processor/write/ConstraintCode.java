package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Constraint;
import dev.lathe.processor.write.source.Literal;
import java.math.BigDecimal;

/** The call that looks at an argument: {@code .minimum(1)}. */
final class ConstraintCode {

    private ConstraintCode() {}

    static CodeBlock of(Constraint constraint) {
        return switch (constraint.keyword()) {
            case FORMAT -> CodeBlock.of(".$L()", constraint.value());
            case CONST -> CodeBlock.of(".constant($L)", constraint.value());
            default -> CodeBlock.of(".$N($L)", constraint.keyword().text(), literal(constraint.value()));
        };
    }

    /** A number that is no {@code long} is written as a text, since a {@code double} would not be exact. */
    private static CodeBlock literal(Object value) {
        if (value instanceof BigDecimal number) {
            return number.scale() <= 0 && number.precision() - number.scale() < 19
                    ? CodeBlock.of("$L$L", number.toBigInteger(), isLong(number) ? "L" : "")
                    : Literal.of(number.toPlainString());
        }
        return value instanceof String text ? Literal.of(text) : CodeBlock.of("$L", value);
    }

    private static boolean isLong(BigDecimal number) {
        return number.toBigInteger().bitLength() > Integer.SIZE - 1;
    }
}
