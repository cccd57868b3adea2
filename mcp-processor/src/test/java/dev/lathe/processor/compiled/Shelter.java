package dev.lathe.processor.compiled;

import dev.lathe.annotation.Tool;

/** Has a class with tools that only its heirs can name. */
public class Shelter {

    protected static class Sheltered {
        /** Counts what there is. */
        @Tool
        public int count() {
            return 1;
        }
    }
}
