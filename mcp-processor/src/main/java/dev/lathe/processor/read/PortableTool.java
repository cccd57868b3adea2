package dev.lathe.processor.read;

import dev.lathe.processor.model.Hint;
import dev.lathe.processor.model.Vocabulary;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@code @Tool} of {@code org.mcpjava}. */
record PortableTool(Annotation annotation) implements PortableListed, ToolAnnotation {

    static final String NAME = Portable.PACKAGE + "tools.Tool";

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary("@Tool", "@ToolArg");
    }

    @Override
    public String title() {
        String title = PortableListed.super.title();
        return title.isEmpty() ? hintTitle().map(Written::text).orElse("") : title;
    }

    @Override
    public List<Hint> hints() {
        return Stream.of("readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint")
                .flatMap(name -> annotations().flatMap(hints -> hint(hints, name)).stream())
                .toList();
    }

    @Override
    public Optional<Written> structured() {
        return annotation.written("structuredContent");
    }

    /** The title that the specification shows only where there is no other. */
    Optional<Written> hintTitle() {
        return annotations().flatMap(hints -> hints.filled("title"));
    }

    private Optional<Annotation> annotations() {
        return annotation.annotations("annotations").stream().findFirst();
    }

    private static Optional<Hint> hint(Annotation hints, String name) {
        return hints.flag(name).map(value -> new Hint(name, value, hints.site(name)));
    }
}
