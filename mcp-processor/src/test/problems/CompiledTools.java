package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.processor.compiled.Documented;

class CompiledTools implements Documented { // warning: [LatheMissingJavadoc] class 'Documented' is compiled already and its Javadoc did not come along; compile it with mcp-processor, or describe 'b' in @Arg
    /** Says something. */
    @Tool
    String say() {
        return "";
    }

    @Override
    public int add(int a, int b) {
        return a + b;
    }
}

/** Says it all again. */
class Again implements Documented {
    /**
     * Adds two numbers.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool
    @Override
    public int add(int a, int b) {
        return a + b;
    }

    /** Counts what there is. */
    @Tool
    @Override
    public int count() {
        return 1;
    }
}
