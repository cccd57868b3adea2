package com.example;

import dev.lathe.annotation.Tool;
import java.io.IOException;

/** What a method declares is passed on. */
public final class Files {

    /**
     * Reads a file.
     *
     * @param name which one
     */
    @Tool
    public String read(String name) throws IOException, InterruptedException {
        throw new IOException(name);
    }

    /** Declares what nobody has to catch. */
    @Tool
    public String list() throws IllegalStateException {
        return "none";
    }
}
