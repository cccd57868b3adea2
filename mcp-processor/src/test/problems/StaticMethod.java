package com.example;

import dev.lathe.annotation.Tool;

class StaticMethod {
    /** Counts what there is. */
    @Tool
    static int count() { // problem: [LatheStaticMethod] @Tool method 'count' must not be static; remove 'static'
        return 1;
    }
}
