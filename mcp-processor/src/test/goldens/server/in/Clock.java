package com.example;

import dev.lathe.annotation.Icon;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

/** Is not read, since the annotation has a description. */
@McpServer(
        name = "clock",
        version = "1.2.3",
        title = "The clock",
        description = "Tells the time.",
        websiteUrl = "https://example.com/clock",
        instructions = "Ask for the time zone before you ask for the time, since everybody means a different one, "
                + "and never round up.",
        icons = {
            @Icon(src = "https://example.com/light.png", mimeType = "image/png", sizes = "48x48", theme = "light"),
            @Icon(src = "https://example.com/dark.png", theme = "dark")
        })
public final class Clock {

    /** Tells the time. */
    @Tool
    public long now() {
        return 0;
    }
}
