package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;

/**
 * A class annotated with {@code @McpServer}; empty texts are absent.
 *
 * @param features the class itself, and then those it names
 * @param site the annotation
 */
public record ServerClass(
        JavaName name,
        Kind kind,
        Written serverName,
        Written version,
        String title,
        String description,
        String websiteUrl,
        String instructions,
        List<IconLink> icons,
        boolean strict,
        Optional<CacheHint> caching,
        List<ServedClass> features,
        Site site) {

    public ServerClass {
        icons = List.copyOf(icons);
        features = List.copyOf(features);
    }
}
