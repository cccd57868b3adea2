package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

@McpServer(
        name = "office",
        version = "1.0.0",
        features = {
            Desk.class, // problem: [LatheInheritedFeatures] 'Desk' only inherits its tools, from 'Surface' and 'Drawers'; override one of them with @Tool
            Texts.class, // problem: [LatheInheritedFeatures] 'Texts' only inherits its tools, and types for them, from 'Base'; override one of them with @Tool
            Shelf.class
        })
class InheritedFeatures {}

interface Surface {
    /** Clears the surface. */
    @Tool
    default void clear() {}
}

interface Drawers {
    /** Opens a drawer. */
    @Tool
    default void open() {}
}

class Desk implements Surface, Drawers {}

abstract class Base<T> {
    /**
     * Stores something for later.
     *
     * @param value what to store
     */
    @Tool
    void store(T value) {}
}

class Texts extends Base<String> {}

/** The nearest type knows them all. */
class Shelf implements Compartments {}

interface Compartments extends More {
    /** Fills the compartments. */
    @Tool
    default void fill() {}
}

interface More {
    /** Empties the compartments. */
    @Tool
    default void empty() {}
}
