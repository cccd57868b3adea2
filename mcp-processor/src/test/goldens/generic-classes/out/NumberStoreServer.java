package com.example;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link NumberStore} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class NumberStoreServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new NumberStoreServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("numbers", "1.0.0")
                .description("Says what is stored.")
                .features(NumberStoreFeatures.of(new NumberStore()))
                .features(CounterFeatures.of(new Counter<>()))
                .build();
    }
}
