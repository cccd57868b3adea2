package dev.lathe.feature;

import java.util.List;

/** What is read from a resource: most often one text or one piece of binary data. */
public record ResourceResult(List<ResourceContents> contents) implements FeatureResult {

    /** @throws IllegalArgumentException if there is nothing: a resource that does not exist is not found instead */
    public ResourceResult {
        if (contents.isEmpty()) {
            throw new IllegalArgumentException(
                    "a resource has at least one part; throw ResourceNotFoundException where it does not exist");
        }
        contents = List.copyOf(contents);
    }

    /** Returns text of the resource's media type. */
    public static ResourceResult text(String text) {
        return of(ResourceContents.text(text));
    }

    /** Returns bytes of the resource's media type. */
    public static ResourceResult bytes(byte[] bytes) {
        return of(ResourceContents.bytes(bytes));
    }

    /** Returns these parts. */
    public static ResourceResult of(ResourceContents... parts) {
        return new ResourceResult(List.of(parts));
    }

    /** Returns these parts. */
    public static ResourceResult of(List<ResourceContents> parts) {
        return new ResourceResult(parts);
    }
}
