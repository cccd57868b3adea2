package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.ResourceContent;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;

/** The statements that call the user's method and return what is read from a resource. */
final class ContentsCode {

    private final Encoder encoder;

    ContentsCode(Encoder encoder) {
        this.encoder = encoder;
    }

    /** {@code variable} is a name that is still free in the method. */
    CodeBlock of(Result result, CodeBlock call, String variable, String json) {
        if (result instanceof Result.Awaited awaited) {
            return of(awaited.result(), CodeBlock.of("$T.result($L)", Types.AWAITED, call), variable, json);
        }
        if (presence(result).isCertain()) {
            return CodeBlock.of("return $L;\n", whole(result, call));
        }
        CodeBlock value = CodeBlock.of("$N", variable);
        return CodeBlock.builder()
                .add("var $N = $L;\n", variable, call)
                .beginControlFlow(presence(result).isHeld() ? "if ($N.isEmpty())" : "if ($N == null)", variable)
                .addStatement("throw new $T()", Types.RESOURCE_NOT_FOUND)
                .endControlFlow()
                .add("return $L;\n", whole(result, Present.content(presence(result), value)))
                .build();
    }

    private static Presence presence(Result result) {
        return result instanceof Result.Passed passed ? passed.presence() : ((Result.Structured) result).presence();
    }

    private CodeBlock whole(Result result, CodeBlock value) {
        return switch (ResourceContent.of(result)) {
            case TEXT -> CodeBlock.of("$T.text($L)", Types.RESOURCE_RESULT, text(result, value));
            case BYTES -> CodeBlock.of("$T.bytes($L)", Types.RESOURCE_RESULT, value);
            case PARTS -> CodeBlock.of("$T.of($L)", Types.RESOURCE_RESULT, value);
            case RESULT -> value;
            case JSON -> json((Result.Structured) result, value);
        };
    }

    private static CodeBlock text(Result result, CodeBlock value) {
        return result instanceof Result.Structured ? ScalarCode.text(Scalar.CHAR_SEQUENCE, value) : value;
    }

    private CodeBlock json(Result.Structured result, CodeBlock value) {
        Shape shape = result.shape();
        CodeBlock writer = CodeBlock.of("new $T()", Types.JSON_WRITER);
        return CodeBlock.of("$T.json($L)", Types.RESOURCE_RESULT, encoder.write(shape, writer, value));
    }
}
