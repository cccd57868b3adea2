package com.example;

import dev.lathe.feature.Caching;
import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Runs {@link BookShelf} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class BookShelfServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new BookShelfServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("shelf", "1.0.0")
                .description("Books, one after another, which stay where they are.")
                .caching(new Caching(Duration.ofMinutes(5), Caching.Scope.PRIVATE))
                .features(BookShelfFeatures.of(new BookShelf()))
                .build();
    }
}
