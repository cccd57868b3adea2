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
        if (result instanceof Result.Nothing) {
            return CodeBlock.of("$L;\nreturn $T.empty();\n", call, Types.TOOL_RESULT);
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
        if (result instanceof Result.OneContent || result instanceof Result.Contents) {
            return CodeBlock.of("return $T.of($L);\n", Types.TOOL_RESULT, call);
        }
        throw new IllegalArgumentException(result.toString());
    }

    private static CodeBlock text(Result.Text text, CodeBlock call, String variable) {
        if (text.presence() == Presence.REQUIRED) {
            return CodeBlock.of("return $T.text($L);\n", Types.TOOL_RESULT, call);
        }
        CodeBlock value = CodeBlock.of("$N", variable);
        return CodeBlock.builder()
                .add("var $N = $L;\n", variable, call)
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
