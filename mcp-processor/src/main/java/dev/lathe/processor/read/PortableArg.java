package dev.lathe.processor.read;

import dev.lathe.processor.model.Written;
import java.util.Optional;

/** The {@code @ToolArg} of {@code org.mcpjava}. */
record PortableArg(Annotation arg) implements ArgAnnotation {

    static final String NAME = Portable.PACKAGE + "tools.ToolArg";

    @Override
    public Optional<Written> name() {
        return Portable.name(arg);
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
