package com.example;

import dev.lathe.annotation.Tool;

/** Lives with people. */
public interface Pet {

    /**
     * Strokes the pet.
     *
     * @param hand whose hand
     */
    @Tool
    String stroke(String hand);

    /** Feeds the pet, which is said of it as an animal already. */
    @Tool(title = "Feed")
    String feed();
}
