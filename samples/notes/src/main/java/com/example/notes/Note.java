package com.example.notes;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceContents;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceNotFoundException;
import dev.lathe.feature.ResourceResult;
import java.io.IOException;
import java.util.List;

/**
 * One note among the resources of the server. The template of {@link Notes} reads it as well, but is not in the list of
 * what there is; so this is written by hand what the processor writes for a method.
 */
record Note(String name, Folder folder) implements Features {

    @Override
    public List<ResourceEntry> resources() {
        // Nothing that a name may have needs to be escaped in JSON.
        String definition = """
                {"uri":"%s","name":"%s","mimeType":"%s"}""".formatted(Notes.uri(name), name, Notes.TYPE);
        return List.of(new ResourceEntry(Notes.uri(name), definition)
                .mimeType(Notes.TYPE)
                .scopes(Notes.READ));
    }

    @Override
    public ResourceResult read(String resource, Arguments variables, McpContext context) throws IOException {
        String text = folder.read(name).orElseThrow(ResourceNotFoundException::new);
        return ResourceResult.of(ResourceContents.text(text));
    }
}
