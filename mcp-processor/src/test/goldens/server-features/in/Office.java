package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

/** Has no tools itself, and takes those of others. */
@McpServer(
        name = "office",
        version = "1.0.0",
        features = {Desk.class, Office.Printer.class, Door.class})
public final class Office {

    /** Prints. */
    public static final class Printer {

        /** Prints a page. */
        @Tool
        public void print() {}
    }
}
