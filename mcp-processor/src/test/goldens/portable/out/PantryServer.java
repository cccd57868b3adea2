package com.example;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link Pantry} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class PantryServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new PantryServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("pantry", "1.0.0")
                .description("What is on the shelves.")
                .features(PantryFeatures.of(new Pantry()))
                .build();
    }
}
