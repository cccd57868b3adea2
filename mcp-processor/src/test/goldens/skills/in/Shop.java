package com.example;

import dev.lathe.annotation.Skills;
import dev.lathe.annotation.Tool;

/** A shop whose agents know what to do. */
@Skills({"skills/refunds", "skills/git-workflow"})
public class Shop {
    /** Gives the money of an order back. */
    @Tool
    public String refunds() {
        return "done";
    }

    /** What is a name of the generated class elsewhere. */
    @Tool
    public String skills() {
        return "many";
    }
}
