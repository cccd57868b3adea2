package dev.lathe.processor.model;

/** A feature that clients find in a list, and people by its name. */
public sealed interface ListedFeature extends Feature permits ToolMethod {

    Presentation presentation();

    Limits limits();

    default String name() {
        return presentation().name();
    }
}
