package com.example;

import dev.lathe.annotation.Tool;

/** Overrides in every way there is. */
public class Dog extends Animal implements Pet {

    /** Is not read, since the tool is declared above. */
    @Override
    public String call(String nickname, int count) {
        return nickname + " barks " + count;
    }

    @Tool(destructive = false)
    @Override
    public Integer move(int distance) {
        return distance;
    }

    @Tool(title = "Sleep")
    @Override
    public String sleep() {
        return "dreams";
    }

    /** Digs. */
    @Tool
    public String dig() {
        return "digs";
    }

    @Override
    public String stroke(String whom) {
        return whom;
    }
}
