package com.example;

import dev.lathe.annotation.Complete;
import dev.lathe.annotation.Prompt;
import dev.lathe.annotation.Tool;

/** A method is one feature; of two, the first in the order of tools, prompts and completions counts. */
class TwoFeatures {

    /** Writes a letter. */
    @Prompt // problem: [LatheTwoFeatures] @Prompt on 'letter' makes a second feature of one method; move it to a method of its own
    @Tool
    String letter() {
        return "A letter.";
    }

    /**
     * Says hello.
     *
     * @param name to whom
     */
    @Prompt // problem: [LatheTwoFeatures] @Prompt on 'hello' makes…
    @Complete(prompt = "hello") // problem: [LatheTwoFeatures] @Complete on 'hello' makes…
    @org.mcpjava.server.tools.Tool
    String hello(String name) {
        return "Hello, " + name + ".";
    }
}
