package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Result;

/** The statements that call the user's method and return its result. */
final class ResultCode {

    private final Encoder encoder;

    ResultCode(Encoder encoder) {
        this.encoder = encoder;
    }

    /** {@code variable} and {@code json} are names that are still free in the method. */
    CodeBlock of(Result result, CodeBlock call, String variable, String json) {
        if (result instanceof Result.Awaited awaited) {
            return of(awaited.result(), CodeBlock.of("$T.result($L)", Types.AWAITED, call), variable, json);
        }
        if (result instanceof Result.Nothing) {
            return CodeBlock.of("$L;\nreturn $T.empty();\n", call, Types.TOOL_RESULT);
        }
        if (result instanceof Result.Structured structured) {
            return structured(structured, call, variable, json);
        }
        return passed((Result.Passed) result, call, variable);
    }

    private static CodeBlock passed(Result.Passed result, CodeBlock call, String variable) {
        return Present.orElse(
                result.presence(),
                call,
                variable,
                value -> whole(result.content(), value),
                CodeBlock.of("$T.empty()", Types.TOOL_RESULT));
    }

    private static CodeBlock whole(Result.Passed.Content content, CodeBlock value) {
        return switch (content) {
            case TEXT -> CodeBlock.of("$T.text($L)", Types.TOOL_RESULT, value);
            case PIECES -> CodeBlock.of("$T.of($L)", Types.TOOL_RESULT, value);
            case RESULT -> value;
            case MESSAGES -> throw new IllegalArgumentException(content.name());
        };
    }

    private CodeBlock structured(Result.Structured result, CodeBlock call, String variable, String json) {
        if (result.presence() == Presence.REQUIRED) {
            CodeBlock writer = CodeBlock.of("new $T()", Types.JSON_WRITER);
            return CodeBlock.of(
                    "return $T.structured($L);\n", Types.TOOL_RESULT, encoder.write(result.shape(), writer, call));
        }
        CodeBlock member = CodeBlock.of("$N.name($S)", json, "result");
        return CodeBlock.builder()
                .add("var $N = $L;\n", variable, call)
                .add("$T $N = new $T().beginObject();\n", Types.JSON_WRITER, json, Types.JSON_WRITER)
                .add(Present.ifPresent(
                        result.presence(),
                        CodeBlock.of("$N", variable),
                        content -> CodeBlock.of("$L;\n", encoder.write(result.shape(), member, content))))
                .add("return $T.structured($N.endObject());\n", Types.TOOL_RESULT, json)
                .build();
    }
}
