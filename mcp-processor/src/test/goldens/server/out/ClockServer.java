package com.example;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link Clock} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class ClockServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new ClockServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("clock", "1.2.3")
                .title("The clock")
                .description("Tells the time.")
                .websiteUrl("https://example.com/clock")
                .instructions("""
                        Ask for the time zone before you ask for the time, since everybody means a different one, and \
                        never round up.""")
                .icon("""
                        {"src":"https://example.com/light.png","mimeType":"image/png",\
                        "sizes":["48x48"],"theme":"light"}""")
                .icon("""
                        {"src":"https://example.com/dark.png","theme":"dark"}""")
                .features(ClockFeatures.of(new Clock()))
                .build();
    }
}
