package com.example.everything;

import dev.lathe.annotation.Page;
import dev.lathe.annotation.Tool;

/** A tool whose result is shown in a page. */
@Page(
        uri = "ui://everything/greeting",
        file = "pages/greeting.html",
        description = "Shows a greeting.",
        prefersBorder = true)
final class PageTools {

    /** What to say. */
    record Greeting(String greeting) {}

    /**
     * Greets, in a page where the client has one.
     *
     * @param name whom to greet
     */
    @Tool(name = "show_greeting", readOnly = true, ui = "ui://everything/greeting")
    Greeting show(String name) {
        return new Greeting("Hello, " + name + "!");
    }
}
