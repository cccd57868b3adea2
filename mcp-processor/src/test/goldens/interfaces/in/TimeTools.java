package com.example;

import dev.lathe.annotation.Tool;

/** Tells the time. */
interface TimeTools {

    /** Returns the time. */
    @Tool
    String now();
}
