package com.example;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link Calculator} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class CalculatorServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new CalculatorServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("calculator", "1.0.0")
                .description("Has nothing of its own: the tools are those of what it implements.")
                .features(CalculatorFeatures.of(new Calculator()))
                .features(TimeToolsFeatures.of(new Clock()))
                .build();
    }
}
