package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Library}. */
@Generated("dev.lathe")
public final class LibraryFeatures implements Features {

    private static final String HOURS = """
            {"uri":"library://hours","name":"hours","description":"When the library is open.",\
            "mimeType":"text/plain"}""";

    private final Library library;

    private LibraryFeatures(Library library) {
        this.library = library;
    }

    /** Returns the features of the given library. */
    public static Features of(Library library) {
        return new LibraryFeatures(library);
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(new ResourceEntry("library://hours", HOURS).mimeType("text/plain"));
    }

    @Override
    public ResourceResult read(String resource, Arguments arguments, McpContext context) {
        return switch (resource) {
            case "library://hours" -> hours(arguments);
            default -> throw new IllegalArgumentException(resource);
        };
    }

    private ResourceResult hours(Arguments arguments) {
        arguments.check();

        return ResourceResult.text(library.hours());
    }
}
