package dev.lathe.processor.read;

import dev.lathe.processor.model.Written;
import java.util.Optional;

/** Our {@code @Arg}. */
record OwnArg(Annotation arg) implements ArgAnnotation {

    static final String NAME = "dev.lathe.annotation.Arg";

    @Override
    public Optional<Written> name() {
        return arg.filled("name");
    }

    @Override
    public Optional<Written> title() {
        return arg.filled("title");
    }

    @Override
    public Optional<Written> description() {
        return arg.filled("description");
    }

    /** An empty one is a default, too. */
    @Override
    public Optional<Written> defaultValue() {
        return arg.written("defaultValue");
    }

    @Override
    public Optional<Written> header() {
        return arg.written("header");
    }
}
