package com.example.right;

import dev.lathe.annotation.Tool;

/** A desk on the right. */
public final class Desk {

    /** Tidies the desk. */
    @Tool(name = "tidy_right")
    public Point tidy() {
        return new Point(1, Color.RED);
    }
}
