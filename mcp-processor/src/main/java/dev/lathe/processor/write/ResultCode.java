package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ScalarShape;

/** The statements that call the user's method and return its result. */
final class ResultCode {

    private static final Shape STRING = new ScalarShape(Scalar.STRING, true);

    private final Encoder encoder;

    ResultCode(Encoder encoder) {
        this.encoder = encoder;
    }

    /** {@code result} and {@code json} are names that are still free in the method. */
    CodeBlock of(Result result, CodeBlock call, String variable, String json) {
        if (result instanceof Result.Nothing) {
            return CodeBlock.of("$L;\n\nreturn $T.empty();\n", call, Types.TOOL_RESULT);
        }
        if (result instanceof Result.Whole) {
            return CodeBlock.of("return $L;\n", call);
        }
        if (result instanceof Result.Text text) {
            return text(text, call, variable);
        }
        if (result instanceof Result.Structured structured) {
            return structured(structured, call, variable, json);
        }
        return CodeBlock.of("return $T.of($L);\n", Types.TOOL_RESULT, call);
    }

    private static CodeBlock text(Result.Text text, CodeBlock call, String variable) {
        if (text.presence() == Presence.REQUIRED) {
            return CodeBlock.of("return $T.text($L);\n", Types.TOOL_RESULT, call);
        }
        CodeBlock value = CodeBlock.of("$N", variable);
        return CodeBlock.builder()
                .add("$T $N = $L;\n\n", TypeOf.shape(STRING, text.presence()), variable, call)
                .add(
                        "return $L ? $T.text($L) : $T.empty();\n",
                        Present.test(text.presence(), value),
                        Types.TOOL_RESULT,
                        Present.content(text.presence(), value),
                        Types.TOOL_RESULT)
                .build();
    }

    private CodeBlock structured(Result.Structured result, CodeBlock call, String variable, String json) {
        if (result.presence() == Presence.REQUIRED) {
            CodeBlock writer = CodeBlock.of("new $T()", Types.JSON_WRITER);
            return CodeBlock.of(
                    "return $T.structured($L);\n", Types.TOOL_RESULT, encoder.write(result.shape(), writer, call));
        }
        CodeBlock member = CodeBlock.of("$N.name($S)", json, "result");
        return CodeBlock.builder()
                .add("$T $N = $L;\n\n", TypeOf.shape(result.shape(), result.presence()), variable, call)
                .add("$T $N = new $T().beginObject();\n", Types.JSON_WRITER, json, Types.JSON_WRITER)
                .add(Present.ifPresent(
                        result.presence(),
                        CodeBlock.of("$N", variable),
                        content -> CodeBlock.of("$L;\n", encoder.write(result.shape(), member, content))))
                .add("return $T.structured($N.endObject());\n", Types.TOOL_RESULT, json)
                .build();
    }
}
