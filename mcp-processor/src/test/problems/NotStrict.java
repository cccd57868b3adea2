package com.example;

import dev.lathe.annotation.Tool;

// options: -Alathe.strict=false
class NotStrict {
    @Tool
    int count() { // warning: [LatheMissingDescription] tool 'count' has no description; write Javadoc or set one in @Tool
        return 1;
    }
}
