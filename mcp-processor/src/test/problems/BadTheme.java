package com.example;

import dev.lathe.annotation.Icon;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

@McpServer(
        name = "counter",
        version = "1.0.0",
        icons = {
            @Icon(src = "https://example.com/light.png", theme = "light"),
            @Icon(src = "https://example.com/dark.png", theme = "Dark") // problem: [LatheBadTheme] theme 'Dark' is unknown; use 'light' or 'dark'
        })
class BadTheme {
    /** Counts what there is. */
    @Tool(
            icons =
                    @Icon(
                            src = "https://example.com/black.png",
                            theme = "black")) // problem: [LatheBadTheme] theme 'black' is unknown; use 'light' or 'dark'
    int count() {
        return 1;
    }
}
