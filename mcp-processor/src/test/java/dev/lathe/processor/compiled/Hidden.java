package dev.lathe.processor.compiled;

import dev.lathe.annotation.Tool;

/** Has tools that other packages cannot call. */
public class Hidden {

    @Tool(description = "Whispers into an ear.")
    protected String whisper() {
        return "psst";
    }

    /** No other package inherits it. */
    @Tool
    int count() {
        return 1;
    }
}
