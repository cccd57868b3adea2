package com.example;

import dev.lathe.annotation.Tool;

// options: -Alathe.suppress=LatheStaticMethod // problem: [LatheBadSuppression] 'LatheStaticMethod' in -Alathe.suppress is an error; mend that and remove it
class ErrorSuppression {
    @Tool(description = "Counts what there is.")
    static int count() { // problem: [LatheStaticMethod] @Tool method 'count' must not be static; remove 'static'
        return 1;
    }
}
