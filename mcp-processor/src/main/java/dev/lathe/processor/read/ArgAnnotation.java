package dev.lathe.processor.read;

import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;

/** What an annotation says of an argument or a member, whosever annotation it is; empty texts are absent. */
interface ArgAnnotation {

    Optional<Written> name();

    default Optional<Written> title() {
        return Optional.empty();
    }

    Optional<Written> description();

    Optional<Written> defaultValue();

    default Optional<Written> header() {
        return Optional.empty();
    }

    /** More names that a client may use. */
    default List<Written> aliases() {
        return List.of();
    }

    /** Whether a client may leave the argument out, and nothing stands for it then. */
    default boolean isNullable() {
        return false;
    }
}
