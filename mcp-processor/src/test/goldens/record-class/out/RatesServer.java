package com.example;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link Rates} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class RatesServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new RatesServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("rates", "1.0.0")
                .description("A record can be what has the tools.")
                .features(RatesFeatures.of(new Rates()))
                .build();
    }
}
