package dev.lathe.processor.model;

import java.util.Optional;

/** A feature that clients find in a list. */
public sealed interface ListedFeature extends Feature permits ToolMethod, PromptMethod {

    Presentation presentation();

    Limits limits();

    /** Returns how a client refers to it when it wants one of its arguments completed, if it can. */
    default Optional<Reference> reference() {
        return Optional.empty();
    }
}
