package com.example;

import dev.lathe.feature.Caching;
import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Runs {@link Board} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class BoardServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new BoardServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("board", "1.0.0")
                .description("Times for which something may be kept.")
                .caching(new Caching(Duration.ofMinutes(10), Caching.Scope.PRIVATE))
                .features(BoardFeatures.of(new Board()))
                .features(ClockFeatures.of(new Clock()))
                .build();
    }
}
