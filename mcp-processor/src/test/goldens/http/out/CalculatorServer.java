package com.example;

import dev.lathe.http.launch.HttpLauncher;
import dev.lathe.launch.Application;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link Calculator} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class CalculatorServer implements Application {

    public static void main(String[] args) {
        HttpLauncher.launch(new CalculatorServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("calculator", "1.0.0")
                .description("Everyday arithmetic, over HTTP too: the module that serves it is there.")
                .features(CalculatorFeatures.of(new Calculator()))
                .build();
    }
}
