package dev.lathe.http.endpoint;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import java.util.List;

/** Resources such as {@code note://one}. */
record Notes(List<String> names) implements Features {

    Notes(String... names) {
        this(List.of(names));
    }

    @Override
    public List<ResourceEntry> resources() {
        return names.stream().map(Notes::entry).toList();
    }

    private static ResourceEntry entry(String name) {
        String uri = "note://" + name;
        return new ResourceEntry(uri, Talk.json("{'uri':'" + uri + "','name':'" + name + "'}"));
    }

    @Override
    public ResourceResult read(String resource, Arguments variables, McpContext context) {
        return ResourceResult.text("what is in " + resource);
    }
}
