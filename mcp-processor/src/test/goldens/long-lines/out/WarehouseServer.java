package com.example;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link Warehouse} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class WarehouseServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new WarehouseServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("warehouse", "1.0.0")
                .description("Everything that is too long for a line is broken where a formatter would.")
                .features(WarehouseFeatures.of(new Warehouse()))
                .build();
    }
}
