package com.example;

import com.example.left.Desk;
import com.example.left.DeskFeatures;
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
                .description(
                        "Two of everything: records, enums and classes with tools that differ in their package alone.")
                .features(OfficeFeatures.of(new Office()))
                .features(DeskFeatures.of(new Desk()))
                .features(com.example.right.DeskFeatures.of(new com.example.right.Desk()))
                .build();
    }
}
