package dev.lathe.processor.read;

import dev.lathe.processor.model.Hint;
import dev.lathe.processor.model.ToolUi;
import dev.lathe.processor.model.Vocabulary;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Our {@code @Tool}. */
record OwnTool(Annotation annotation) implements OwnListed, ToolAnnotation {

    static final String NAME = "dev.lathe.annotation.Tool";

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary("@Tool", "@Arg");
    }

    @Override
    public List<Hint> hints() {
        return Stream.of("readOnly", "destructive", "idempotent", "openWorld")
                .flatMap(name ->
                        annotation
                                .flag(name)
                                .map(value -> new Hint(name + "Hint", value, annotation.site(name)))
                                .stream())
                .toList();
    }

    @Override
    public boolean isStrict() {
        return annotation.flag("strict").orElse(false);
    }

    @Override
    public ToolUi ui() {
        List<String> visibility = annotation.constants("visibility").stream()
                .map(who -> who.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return new ToolUi(annotation.written("ui"), visibility);
    }

    @Override
    public Optional<Written> inputSchema() {
        return annotation.filled("inputSchema");
    }

    @Override
    public Optional<Written> task() {
        return annotation
                .constant("task")
                .filter(when -> !when.equals("NEVER"))
                .map(when -> new Written(when, annotation.site("task")));
    }
}
