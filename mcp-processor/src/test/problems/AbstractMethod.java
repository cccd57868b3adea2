package com.example;

import dev.lathe.annotation.Tool;

abstract class AbstractMethod {
    /** Counts what there is. */
    @Tool
    abstract int count(); // problem: [LatheAbstractMethod] @Tool method 'count' must not be abstract; move @Tool to a method with a body

    /** An abstract class is none the worse for it. */
    @Tool
    int countAgain() {
        return count();
    }
}
