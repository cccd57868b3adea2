package dev.lathe.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A method annotated with {@code @Tool}.
 *
 * @param structured whether the user says that the result is structured content, as the text of a boolean
 * @param strict whether the user says that arguments that there are not are refused
 * @param inputSchema the user's own, as JSON text
 * @param task when a call goes on as a task, if ever: the name of the constant
 */
public record ToolMethod(
        FeatureMethod method,
        Presentation presentation,
        Limits limits,
        Optional<Written> structured,
        List<Hint> hints,
        boolean strict,
        Optional<Written> inputSchema,
        Optional<Written> task,
        ToolUi ui)
        implements ListedFeature {

    public ToolMethod {
        hints = List.copyOf(hints);
    }

    @Override
    public Written key() {
        return presentation.name();
    }

    /** Always, when there are none; never, when there is a schema that says it. */
    @Override
    public boolean isClosed() {
        return inputSchema.isEmpty() && (strict || method.arguments().isEmpty());
    }
}
