package dev.lathe.processor.read;

import dev.lathe.processor.model.Hint;
import dev.lathe.processor.model.MetaEntry;
import dev.lathe.processor.model.Vocabulary;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@code @Tool} of {@code org.mcpjava}, with the {@code @MetaField}s beside it. */
record PortableTool(Annotation tool) implements ToolAnnotation {

    static final String NAME = Portable.PACKAGE + "tools.Tool";

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary("@Tool", "@ToolArg");
    }

    @Override
    public Optional<Written> name() {
        return Portable.name(tool);
    }

    @Override
    public String title() {
        String title = tool.text("title");
        return title.isEmpty() ? hintTitle().map(Written::text).orElse("") : title;
    }

    @Override
    public String description() {
        return tool.text("description");
    }

    @Override
    public List<Hint> hints() {
        return Stream.of("readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint")
                .flatMap(name -> annotations().flatMap(hints -> hint(hints, name)).stream())
                .toList();
    }

    @Override
    public Optional<Written> structured() {
        return tool.written("structuredContent");
    }

    @Override
    public List<MetaEntry> meta() {
        return Portable.repeated(tool.element(), "MetaField").stream()
                .map(PortableTool::entry)
                .toList();
    }

    /** The title that the specification shows only where there is no other. */
    Optional<Written> hintTitle() {
        return annotations().flatMap(hints -> hints.filled("title"));
    }

    private Optional<Annotation> annotations() {
        return tool.annotations("annotations").stream().findFirst();
    }

    private static Optional<Hint> hint(Annotation hints, String name) {
        return hints.flag(name).map(value -> new Hint(name, value, hints.site(name)));
    }

    private static MetaEntry entry(Annotation field) {
        Written name = field.required("name");
        MetaEntry.Type type =
                field.constant("type").map(MetaEntry.Type::valueOf).orElse(MetaEntry.Type.STRING);
        return new MetaEntry(
                new Written(field.text("prefix") + name.text(), name.site()), field.required("value"), type);
    }
}
