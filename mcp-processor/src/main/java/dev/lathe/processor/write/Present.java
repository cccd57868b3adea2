package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Presence;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Code for a value that may be absent. */
final class Present {

    private Present() {}

    /** Returns the statement, in an {@code if} when the value may be absent. */
    static CodeBlock ifPresent(Presence presence, CodeBlock value, Function<CodeBlock, CodeBlock> statement) {
        if (presence.isCertain()) {
            return statement.apply(value);
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", test(presence, value))
                .add(statement.apply(content(presence, value)))
                .endControlFlow()
                .build();
    }

    /** Returns the statements that return what is made of the value, or something else when there is none. */
    static CodeBlock orElse(
            Presence presence, CodeBlock call, String variable, UnaryOperator<CodeBlock> made, CodeBlock otherwise) {
        if (presence.isCertain()) {
            return CodeBlock.of("return $L;\n", made.apply(call));
        }
        CodeBlock value = CodeBlock.of("$N", variable);
        return CodeBlock.builder()
                .add("var $N = $L;\n", variable, call)
                .add("return $L ? $L : $L;\n", test(presence, value), made.apply(content(presence, value)), otherwise)
                .build();
    }

    static CodeBlock test(Presence presence, CodeBlock value) {
        return switch (presence) {
            case OPTIONAL, OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> CodeBlock.of("$L.isPresent()", value);
            case FILLED -> CodeBlock.of("$1L != null && !$1L.isEmpty()", value);
            case FILLED_ARRAY -> CodeBlock.of("$1L != null && $1L.length != 0", value);
            case REQUIRED, NULLABLE, DEFAULTED -> CodeBlock.of("$L != null", value);
        };
    }

    static CodeBlock content(Presence presence, CodeBlock value) {
        return presence.isHeld() ? CodeBlock.of("$L.$N()", value, presence.getter()) : value;
    }
}
