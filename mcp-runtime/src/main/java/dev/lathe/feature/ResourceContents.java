package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A part of what is read from a resource: text, or bytes in base64.
 *
 * <p>Where it has no URI of its own, it has the one that was asked for; where it has no media type, the resource's.
 */
public final class ResourceContents {

    private final Optional<String> uri;
    private final Optional<String> mimeType;
    private final String member;
    private final String content;
    private final JsonObject meta;

    private ResourceContents(
            Optional<String> uri, Optional<String> mimeType, String member, String content, JsonObject meta) {
        this.uri = uri;
        this.mimeType = mimeType;
        this.member = member;
        this.content = content;
        this.meta = meta;
    }

    /** Returns text. */
    public static ResourceContents text(String text) {
        return new ResourceContents(Optional.empty(), Optional.empty(), "text", text, JsonObject.EMPTY);
    }

    /** Returns bytes. */
    public static ResourceContents bytes(byte[] bytes) {
        return blob(Base64Text.of(bytes));
    }

    /** Returns the bytes between the position and the limit, neither of which changes. */
    public static ResourceContents bytes(ByteBuffer bytes) {
        return blob(Base64Text.of(bytes));
    }

    /**
     * Reads the stream to its end and closes it.
     *
     * @throws ToolException if there are more than 16 MiB
     */
    public static ResourceContents bytes(InputStream stream) throws IOException {
        return blob(Base64Text.of(stream));
    }

    private static ResourceContents blob(String base64) {
        return new ResourceContents(Optional.empty(), Optional.empty(), "blob", base64, JsonObject.EMPTY);
    }

    /** Returns this under another URI than the one that was asked for, such as that of a file in a directory. */
    public ResourceContents uri(String own) {
        return new ResourceContents(Optional.of(own), mimeType, member, content, meta);
    }

    /** Returns this with a media type of its own. */
    public ResourceContents mimeType(String type) {
        return new ResourceContents(uri, Optional.of(type), member, content, meta);
    }

    /** Returns this with metadata for clients that know it ({@code _meta}). */
    public ResourceContents meta(JsonObject members) {
        return new ResourceContents(uri, mimeType, member, content, members);
    }

    /** Writes this as {@code TextResourceContents} or {@code BlobResourceContents} of the specification. */
    public void writeTo(JsonWriter json, String askedFor, Optional<String> usualType) {
        json.beginObject().name("uri").value(uri.orElse(askedFor));
        Optional<String> type = mimeType.isPresent() ? mimeType : usualType;
        if (type.isPresent()) {
            json.name("mimeType").value(type.get());
        }
        json.name(member).value(content);
        if (meta.size() > 0) {
            json.name("_meta").value(meta);
        }
        json.endObject();
    }
}
