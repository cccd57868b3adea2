package com.example;

import dev.lathe.annotation.Tool;

// options: -Alathe.strict
class Strict {
    @Tool
    int count() { // problem: [LatheMissingDescription] tool 'count' has no description; write Javadoc or set one in @Tool
        return 1;
    }
}
