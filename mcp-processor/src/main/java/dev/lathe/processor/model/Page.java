package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code @Page} makes a resource of; empty texts are absent.
 *
 * @param domains the origins by what they are for, in the words of the specification
 * @param permissions in the words of the specification
 * @param border whether the user wants one, if that is said
 */
public record Page(
        Written uri,
        PageFile file,
        String name,
        String title,
        String description,
        Map<String, List<Written>> domains,
        List<String> permissions,
        String domain,
        Optional<Boolean> border,
        Site site) {

    /** What a client knows a page by. */
    public static final String MEDIA_TYPE = "text/html;profile=mcp-app";

    /** How every URI of a page begins. */
    public static final String SCHEME = "ui://";

    public Page {
        permissions = List.copyOf(permissions);
    }
}
