package com.example;

import dev.lathe.annotation.Complete;
import dev.lathe.annotation.McpServer;
import java.util.List;

/** Greets whoever comes in. */
@McpServer(name = "lobby", version = "1.0.0", features = Porter.class)
public class Lobby implements Greeter<Lobby.Mood> {

    public enum Mood {
        GLAD,
        SAD
    }

    @Override
    public String greet(String name, Mood mood) {
        return "Greet " + name + ", who is " + mood + ".";
    }

    @Override
    @Complete(prompt = "greet")
    public List<Mood> mood(String mood) {
        return List.of(Mood.GLAD);
    }
}
