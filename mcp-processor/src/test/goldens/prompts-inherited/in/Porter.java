package com.example;

import dev.lathe.annotation.Prompt;
import dev.lathe.annotation.Tool;

/** Features of two kinds may share a name. */
class Porter {

    /** Names a feature as a prompt and as a tool. */
    @Prompt
    String complete() {
        return "Who is there?";
    }

    /** Counts those who came in. */
    @Tool(name = "complete")
    int count() {
        return 1;
    }
}
