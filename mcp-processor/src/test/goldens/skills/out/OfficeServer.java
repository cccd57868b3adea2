package com.example;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link Office} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class OfficeServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new OfficeServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("office", "1.0.0")
                .description("Nothing but skills.")
                .features(OfficeFeatures.of(new Office()))
                .build();
    }
}
