package dev.lathe.feature;

import dev.lathe.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
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

    /** Returns the bytes between the position and the limit, neither of which changes. */
    public static ResourceResult bytes(ByteBuffer bytes) {
        return of(ResourceContents.bytes(bytes));
    }

    /**
     * Reads the stream to its end and closes it.
     *
     * @throws ToolException if there are more than 16 MiB
     */
    public static ResourceResult bytes(InputStream stream) throws IOException {
        return of(ResourceContents.bytes(stream));
    }

    /** Returns a value as text in JSON. The writer must not be used any more. */
    public static ResourceResult json(JsonWriter json) {
        return text(json.toString());
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
