package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Clock}. */
@Generated("dev.lathe")
public final class ClockFeatures implements Features {

    private static final String TIME = """
            {"uri":"clock://time","name":"time","description":"What time it is.","mimeType":"text/plain"}""";

    private static final String ZONE = """
            {"uri":"clock://zone","name":"zone","description":"What time zone it is.",\
            "mimeType":"text/plain"}""";

    private final Clock clock;

    private ClockFeatures(Clock clock) {
        this.clock = clock;
    }

    /** Returns the features of the given clock. */
    public static Features of(Clock clock) {
        return new ClockFeatures(clock);
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(
                new ResourceEntry("clock://time", TIME).mimeType("text/plain"),
                new ResourceEntry("clock://zone", ZONE)
                        .mimeType("text/plain")
                        .caching(new Caching(Duration.ofMillis(500), Caching.Scope.PUBLIC))
                        .timeout(Duration.ofSeconds(1)));
    }

    @Override
    public ResourceResult read(String resource, Arguments arguments, McpContext context) {
        return switch (resource) {
            case "clock://time" -> time();
            case "clock://zone" -> zone();
            default -> throw new IllegalArgumentException(resource);
        };
    }

    private ResourceResult time() {
        return ResourceResult.text(clock.time());
    }

    private ResourceResult zone() {
        return ResourceResult.text(clock.zone());
    }
}
