package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

@McpServer(name = "counter", version = "1.0.0", instructions = "Count.\u202E") // warning: [LatheHiddenText] instructions of the server has the invisible character U+202E; remove it
class HiddenText {
    /**
     * Counts what there is​.
     *
     * @param start where to begin
     * @param step how far to go
     * @param end where to end
     * @param color a color
     */
    @Tool
    int count( // warning: [LatheHiddenText] description of 'count' has the invisible character U+200B; remove it
            @Arg(description = "where to begin\uDB40\uDC41") int start, // warning: [LatheHiddenText] description of 'start' has the invisible character U+E0041; remove it
            @Arg(name = "st\u00ADep") int step, // warning: [LatheHiddenText] name of 'step' has the invisible character U+00AD; remove it
            @Arg(defaultValue = "9\uFE0F") String end, // warning: [LatheHiddenText] default of 'end' has the invisible character U+FE0F; remove it
            Color color) { // warning: [LatheHiddenText] description of 'RED' has the invisible character U+2066; remove it
        return start;
    }

    enum Color {
        /** Red⁦. */
        RED
    }

    @Tool(title = "Paint\u001B[8m", description = "Paints a wall, 👨‍👩‍👧 and all ❤️.")
    void paint() {} // warning: [LatheHiddenText] title of 'paint' has the invisible character U+001B; remove it
}
