package com.example;

import dev.lathe.annotation.Tool;

/** The time. */
public class Clock {

    /** Tells the time. */
    @Tool
    public String now() {
        return "noon";
    }
}
