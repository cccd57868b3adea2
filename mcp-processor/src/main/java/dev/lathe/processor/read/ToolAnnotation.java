package dev.lathe.processor.read;

import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Hint;
import dev.lathe.processor.model.Result.Passed.Content;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.model.ToolUi;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;

/** The annotation of a tool. */
interface ToolAnnotation extends ListedAnnotation {

    /** What the model sees without a schema. */
    List<PassedType> PASSED = List.of(
            new PassedType("dev.lathe.feature.ToolResult", Content.RESULT),
            new PassedType("dev.lathe.feature.Content", Content.PIECES));

    List<Hint> hints();

    /** Whether the result is said to be structured content, as the text of a boolean. */
    default Optional<Written> structured() {
        return Optional.empty();
    }

    /** Whether what the tool has no argument for is refused. */
    default boolean isStrict() {
        return false;
    }

    /** When a call goes on as a task, if ever. */
    default Optional<Written> task() {
        return Optional.empty();
    }

    /** What the tool has to do with pages. */
    default ToolUi ui() {
        return ToolUi.NONE;
    }

    @Override
    default FeatureKind kind() {
        return FeatureKind.TOOL;
    }

    @Override
    default String key(String method) {
        return name().map(Written::text).orElse(method);
    }

    @Override
    default List<PassedType> passed() {
        return PASSED;
    }

    @Override
    default ToolMethod feature(FeatureMethod method, String description) {
        return new ToolMethod(
                method,
                presentation(method, description),
                limits(),
                structured(),
                hints(),
                isStrict(),
                inputSchema(),
                task(),
                ui());
    }
}
