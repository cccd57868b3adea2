package com.example;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link Lobby} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class LobbyServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new LobbyServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("lobby", "1.0.0")
                .description("Greets whoever comes in.")
                .features(LobbyFeatures.of(new Lobby()))
                .features(PorterFeatures.of(new Porter()))
                .build();
    }
}
