package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

@interface NotAClass { // problem: [LatheNotAClass] @Tool needs a class and 'NotAClass' is an annotation; move it to a class
    /** Counts what there is. */
    @Tool
    int count();
}

@McpServer(name = "counter", version = "1.0.0") // problem: [LatheNotAClass] @McpServer needs a class and 'Counting' is an interface; move it to a class
interface Counting {
    /** Counts, which an interface may do for a server that is made of a class. */
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
