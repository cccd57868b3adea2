package com.example;

import dev.lathe.annotation.Tool;

/** Signs in the name of a class. */
public final class $Map$ {

    /**
     * Signs in the name of a record.
     *
     * @param a$b its only part
     */
    public record Entry$1(int a$b) {}

    /**
     * Maps.
     *
     * @param entry what to map
     */
    @Tool
    public Entry$1 map(Entry$1 entry) {
        return entry;
    }
}
