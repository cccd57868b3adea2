package com.example;

import dev.lathe.annotation.CacheFor;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Resource;

/** Times for which something may be kept. */
@McpServer(name = "board", version = "1.0.0", features = Clock.class)
@CacheFor("PT10M")
public class Board {

    /** What is kept as long as the class says. */
    @Resource(uri = "board://news")
    public String news() {
        return "none";
    }

    /** What is kept by everybody, and longer. */
    @Resource(uri = "board://rules/{number}")
    @CacheFor(value = "P1D", shared = true)
    public String rule(int number) {
        return "be kind";
    }

    /** What is never kept. */
    @Resource(uri = "board://score")
    @CacheFor("PT0S")
    public String score() {
        return "1:0";
    }
}
