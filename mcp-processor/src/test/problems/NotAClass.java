package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

interface NotAClass { // problem: [LatheNotAClass] @Tool needs a class and 'NotAClass' is an interface; move it to a class
    /** Counts what there is. */
    @Tool
    int count();

    /** Counts what is left. */
    @Tool
    default int countMore() {
        return count() + 1;
    }
}

@interface Counted { // problem: [LatheNotAClass] @Tool needs a class and 'Counted' is an annotation; move it to a class
    /** Counts what there is. */
    @Tool
    int count();
}

@McpServer(name = "counter", version = "1.0.0")
interface Both { // problem: [LatheNotAClass] @Tool needs a class and 'Both' is an interface; move it to a class
    /** Counts what there is. */
    @Tool
    int count();
}

@McpServer(name = "counter", version = "1.0.0", features = Counter.class) // problem: [LatheNotAClass] @McpServer needs a class and 'Api' is an interface; move it to a class
interface Api {}

@McpServer(name = "counter", version = "1.0.0") // problem: [LatheNotAClass] @McpServer needs a class and 'Single' is an enum; move it to a class
enum Single {
    COUNTER;

    /** Counts, which an enum may do for a server that is built by hand. */
    @Tool
    int count() {
        return 1;
    }
}

class Counter {
    /** Counts what there is. */
    @Tool
    int count() {
        return 1;
    }
}
