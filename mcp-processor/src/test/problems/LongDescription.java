package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

@McpServer(name = "counter", version = "1.0.0", description = LongDescription.TEXT, instructions = LongDescription.TEXT) // warning: [LatheLongDescription] description of the server has 1001 characters, which clients pay for in every conversation; cut it to 1000
class LongDescription {
    static final String TEN = "All of it.";
    static final String HUNDRED = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
    static final String THOUSAND =
            HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED + HUNDRED;
    static final String TEXT = THOUSAND + "\uD83D\uDE00";

    @Tool(description = TEXT)
    int count( // warning: [LatheLongDescription] description of 'count' has 1001 characters, which clients pay for in every conversation; cut it to 1000
            @Arg(description = TEXT) int start, // warning: [LatheLongDescription] description of 'start' has 1001 characters, which clients pay for in every conversation; cut it to 1000
            @Arg(description = THOUSAND) int end) {
        return end - start;
    }
}
