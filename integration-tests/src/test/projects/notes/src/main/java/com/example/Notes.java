package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;
import java.util.List;

/** Some notes. */
@McpServer(name = "notes", version = "1.0.0", features = Clock.class)
public final class Notes {

    /**
     * Finds notes.
     *
     * @param text what is in them
     */
    @Tool
    public List<Note> find(String text) {
        return List.of(new Note(1, text));
    }
}
