package dev.lathe.processor.model;

/** A feature that clients find in a list. */
public sealed interface ListedFeature extends Feature permits ToolMethod {

    Presentation presentation();

    Limits limits();
}
