package dev.lathe.processor.compiled;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;

/** Tools whose Javadoc is gone once they are compiled. */
public interface Documented {

    /**
     * Adds two numbers.
     *
     * @param a the first number
     * @param b the second number
     */
    @Tool(description = "Adds two numbers.")
    int add(@Arg(name = "a", description = "the first number") int a, @Arg(name = "b") int b);

    /** Counts what there is. */
    @Tool
    default int count() {
        return 1;
    }
}
