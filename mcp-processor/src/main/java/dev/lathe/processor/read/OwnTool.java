package dev.lathe.processor.read;

import dev.lathe.processor.model.Hint;
import dev.lathe.processor.model.IconLink;
import dev.lathe.processor.model.MetaEntry;
import dev.lathe.processor.model.Vocabulary;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Our {@code @Tool}. */
record OwnTool(Annotation tool) implements ToolAnnotation {

    static final String NAME = "dev.lathe.annotation.Tool";

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary("@Tool", "@Arg");
    }

    @Override
    public Optional<Written> name() {
        return tool.filled("name");
    }

    @Override
    public String title() {
        return tool.text("title");
    }

    @Override
    public String description() {
        return tool.text("description");
    }

    @Override
    public List<Hint> hints() {
        return Stream.of("readOnly", "destructive", "idempotent", "openWorld")
                .flatMap(name -> tool.flag(name).map(value -> new Hint(name + "Hint", value, tool.site(name))).stream())
                .toList();
    }

    @Override
    public boolean isStrict() {
        return tool.flag("strict").orElse(false);
    }

    @Override
    public Optional<Written> timeout() {
        return tool.written("timeout");
    }

    @Override
    public List<String> scopes() {
        return tool.texts("scopes");
    }

    @Override
    public List<String> secrets() {
        return tool.texts("secrets");
    }

    @Override
    public List<IconLink> icons() {
        return Icons.read(tool);
    }

    @Override
    public List<MetaEntry> meta() {
        return tool.annotations("meta").stream()
                .map(meta -> new MetaEntry(meta.required("name"), meta.required("json"), MetaEntry.Type.JSON))
                .toList();
    }
}
