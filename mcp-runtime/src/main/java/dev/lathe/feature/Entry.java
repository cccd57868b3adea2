package dev.lathe.feature;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A feature as the table knows it: how it is asked for, what a list sends, and what the server must respect. */
public sealed interface Entry permits ToolEntry, PromptEntry, ResourceEntry {

    /** Returns what a client asks for it by: a name, a URI or a URI template. */
    String key();

    /** Returns the object of the specification that a list sends, as JSON text. */
    String definition();

    /** Returns the time limit of each use, if it has one of its own. */
    Optional<Duration> timeout();

    /** Returns the OAuth scopes a caller needs. */
    List<String> scopes();

    /** Returns the names of the secrets that it needs. */
    default List<String> secrets() {
        return List.of();
    }
}
