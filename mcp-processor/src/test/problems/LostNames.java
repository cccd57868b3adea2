package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;
import dev.lathe.processor.compiled.Nameless;

abstract class LostNames implements Nameless { // problem: [LatheLostNames] class 'Nameless' is compiled already and has lost the names of the parameters of 'move'; compile it with '-parameters' or set names in @Arg
    /** Says something. */
    @Tool
    String say() {
        return "";
    }
}

/** Names them again. */
abstract class Naming implements Nameless {
    /**
     * Moves to the left.
     *
     * @param from from where
     * @param to to where
     */
    @Tool
    @Override
    public abstract void move(int from, int to);
}
