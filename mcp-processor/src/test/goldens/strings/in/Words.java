package com.example;

import dev.lathe.annotation.Tool;

/** A string is sent back as text, without a schema. */
public final class Words {

    /**
     * Joins two words.
     *
     * @param first the first word
     * @param separator what comes between them
     * @param second the second word
     */
    @Tool
    public String join(String first, char separator, String second) {
        return first + separator + second;
    }
}
