package dev.lathe.processor.model;

import java.util.List;
import java.util.Optional;

/** A feature that clients find in a list. */
public sealed interface ListedFeature extends Feature permits ToolMethod, PromptMethod, ResourceMethod {

    Presentation presentation();

    Limits limits();

    /** Returns the arguments that the list describes to clients. */
    default List<Slot> described() {
        return method().arguments();
    }

    /** Whether arguments that there are not are refused. */
    default boolean isClosed() {
        return false;
    }

    /** Returns how a client refers to it when it wants one of its arguments completed, if it can. */
    default Optional<Reference> reference() {
        return Optional.empty();
    }
}
