package dev.lathe.processor.read;

import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;

/** The {@code @ToolArg} of {@code org.mcpjava}, and its kin for arguments of other features. */
record PortableArg(Annotation arg) implements ArgAnnotation {

    /** All of them, of which each is read where it stands. */
    static final List<String> NAMES = List.of(
            Portable.PACKAGE + "tools.ToolArg",
            Portable.PACKAGE + "prompts.PromptArg",
            Portable.PACKAGE + "resources.ResourceTemplateArg",
            Portable.PACKAGE + "completion.CompleteArg");

    @Override
    public Optional<Written> name() {
        return Portable.name(arg);
    }

    @Override
    public Optional<Written> title() {
        return arg.filled("title");
    }

    @Override
    public Optional<Written> description() {
        return arg.filled("description");
    }

    /** An empty one is none. */
    @Override
    public Optional<Written> defaultValue() {
        return arg.filled("defaultValue");
    }

    /** Whatever has a default is not required, whether it says so or not. */
    @Override
    public boolean isNullable() {
        return !arg.flag("required").orElse(true) && defaultValue().isEmpty();
    }
}
