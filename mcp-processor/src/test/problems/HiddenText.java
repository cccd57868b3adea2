package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

@McpServer(name = "counter", version = "1.0.0", instructions = "Count.\u202E") // warning: [LatheHiddenText] instructions of the server has the invisible character U+202E; remove it
class HiddenText {
    /**
     * Counts​.
     *
     * @param start where to begin
     * @param color a color
     */
    @Tool
    int count( // warning: [LatheHiddenText] description of 'count' has the invisible character U+200B; remove it
            @Arg(description = "\uDB40\uDC41") int start, // warning: [LatheHiddenText] description of 'start' has the invisible character U+E0041; remove it
            Color color) { // warning: [LatheHiddenText] description of 'RED' has the invisible character U+2066; remove it
        return start;
    }

    enum Color {
        /** Red⁦. */
        RED
    }
}
