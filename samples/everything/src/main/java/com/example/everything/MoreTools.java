package com.example.everything;

import dev.lathe.annotation.Tool;

/** A tool that comes and goes. */
final class MoreTools {

    /** Is there only for a moment. */
    @Tool(name = "test_tool_for_a_moment")
    String moment() {
        return "You were quick.";
    }
}
