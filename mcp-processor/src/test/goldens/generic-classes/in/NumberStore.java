package com.example;

import dev.lathe.annotation.McpServer;

/** Says what is stored. */
@McpServer(name = "numbers", version = "1.0.0", features = Counter.class)
public final class NumberStore extends ListStore<Integer> {}
