package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import java.io.IOException;

/** Its subclasses say the rest. */
public abstract class Animal {

    /**
     * Calls the animal.
     *
     * @param name what it listens to
     * @param times how often it is called
     * @return what it says
     */
    @Tool(name = "call_animal", timeout = "PT5S")
    public abstract String call(String name, @Arg(name = "how-often", defaultValue = "1") int times) throws IOException;

    /** Feeds the animal. */
    @Tool
    public final String feed() {
        return "eats";
    }

    /**
     * Moves the animal.
     *
     * @param meters how far
     */
    public abstract Number move(int meters);

    /** Puts the animal to sleep. */
    @Tool
    protected String sleep() {
        return "sleeps";
    }
}
