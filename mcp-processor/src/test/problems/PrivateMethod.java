package com.example;

import dev.lathe.annotation.Tool;

class PrivateMethod {
    /** Counts what there is. */
    @Tool
    private int count() { // problem: [LathePrivateMethod] @Tool method 'count' must not be private; remove 'private'
        return 1;
    }
}
