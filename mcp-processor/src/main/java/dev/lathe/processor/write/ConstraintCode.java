package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Constraint;
import dev.lathe.processor.model.Tense;
import dev.lathe.processor.write.source.Literal;
import java.math.BigDecimal;

/** The call that looks at an argument: {@code .minimum(1)}. */
final class ConstraintCode {

    private ConstraintCode() {}

    static CodeBlock of(Constraint constraint) {
        String method = constraint.keyword().text();
        return switch (constraint.keyword()) {
            case EMAIL, NOT_BLANK -> CodeBlock.of(".$N()", method);
            case CONST -> CodeBlock.of(".constant($L)", constraint.value());
            case MULTIPLE_OF -> CodeBlock.of(".$N($L)", method, text((BigDecimal) constraint.value()));
            case PATTERN, JAVA_PATTERN -> CodeBlock.of(".$N($L)", method, Literal.of((String) constraint.value()));
            case FORMAT, TENSE -> throw new IllegalArgumentException(constraint.toString());
            case MINIMUM,
                    MAXIMUM,
                    EXCLUSIVE_MINIMUM,
                    EXCLUSIVE_MAXIMUM,
                    MIN_LENGTH,
                    MAX_LENGTH,
                    MIN_ITEMS,
                    MAX_ITEMS,
                    MIN_PROPERTIES,
                    MAX_PROPERTIES -> CodeBlock.of(".$N($L)", method, literal((BigDecimal) constraint.value()));
        };
    }

    /** Returns the call that reads an argument and looks at when that is: {@code Tense.past(…, TimeReader::year)}. */
    static CodeBlock of(Tense tense, CodeBlock argument, CodeBlock reader) {
        return CodeBlock.of("$T.$N($L, $L)", Types.TENSE, tense.method(), argument, reader);
    }

    /** A number that is no {@code long} is written as a text, since a {@code double} would not be exact. */
    private static CodeBlock literal(BigDecimal number) {
        return number.scale() <= 0 && number.precision() - number.scale() < 19
                ? CodeBlock.of("$L$L", number.toBigInteger(), isLong(number) ? "L" : "")
                : text(number);
    }

    private static CodeBlock text(BigDecimal number) {
        return Literal.of(number.toPlainString());
    }

    private static boolean isLong(BigDecimal number) {
        return number.toBigInteger().bitLength() > Integer.SIZE - 1;
    }
}
