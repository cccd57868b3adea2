package com.example;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link größe} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class größeServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new größeServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("größe", "1.0.0")
                .description("A class that is called as its field would be, in letters that are none of ASCII.")
                .features(größeFeatures.of(new größe()))
                .features($Map$Features.of(new $Map$()))
                .features(_A_BFeatures.of(new _A_B()))
                .build();
    }
}
