package com.example;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link Signs} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class SignsServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new SignsServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("signs \"$T\"", "1.0\\beta")
                .title("Signs – 😀\u2028\u202e\u200b")
                .description("Says \"hi\" for $5 in C:\\temp 😀.")
                .websiteUrl("https://example.com/?a=b&c=%24")
                .instructions(
                        "null \u0000, escape \u001b\nFirst line, with a blank at its end \n    indented, with \"quotes\", three of them: \"\"\", and $S $L $T {@code x}\n\ttab, carriage return \r, backslash \\n \\u0041\n\nlast \"")
                .features(SignsFeatures.of(new Signs()))
                .build();
    }
}
