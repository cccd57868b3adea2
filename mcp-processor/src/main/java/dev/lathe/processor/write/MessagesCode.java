package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Result;

/** The statements that call the user's method and return the messages of a prompt. */
final class MessagesCode {

    private MessagesCode() {}

    /** {@code variable} is a name that is still free in the method. */
    static CodeBlock of(Result result, CodeBlock call, String variable, String json) {
        if (result instanceof Result.Awaited awaited) {
            return of(awaited.result(), CodeBlock.of("$T.result($L)", Types.AWAITED, call), variable, json);
        }
        Result.Passed passed = (Result.Passed) result;
        return Present.orElse(
                passed.presence(),
                call,
                variable,
                value -> whole(passed.content(), value),
                CodeBlock.of("$T.of()", Types.PROMPT_RESULT));
    }

    private static CodeBlock whole(Result.Passed.Content content, CodeBlock value) {
        return switch (content) {
            case TEXT -> CodeBlock.of("$T.text($L)", Types.PROMPT_RESULT, value);
            case PIECES -> CodeBlock.of("$T.user($L)", Types.PROMPT_RESULT, value);
            case MESSAGES -> CodeBlock.of("$T.of($L)", Types.PROMPT_RESULT, value);
            case RESULT -> value;
        };
    }
}
