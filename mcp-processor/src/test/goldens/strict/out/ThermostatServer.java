package com.example;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link Thermostat} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class ThermostatServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new ThermostatServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("thermostat", "1.0")
                .description("""
                        What nobody asked for is refused: by one tool, because it says so, by the other, because the \
                        server does.""")
                .strict()
                .features(ThermostatFeatures.of(new Thermostat()))
                .build();
    }
}
