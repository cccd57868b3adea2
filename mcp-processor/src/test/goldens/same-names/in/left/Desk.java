package com.example.left;

import dev.lathe.annotation.Tool;

/** A desk on the left. */
public final class Desk {

    /** Tidies the desk. */
    @Tool(name = "tidy_left")
    public Point tidy() {
        return new Point(1, Color.RED);
    }
}
