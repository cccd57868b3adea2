package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import java.util.Base64;

/**
 * A piece of a result: text, an image, audio, a link to a resource, or a resource itself (Tools, section Tool Result).
 * Immutable.
 */
public sealed interface Content
        permits TextContent, ImageContent, AudioContent, ResourceLink, TextResource, BlobResource {

    /** Returns this with a word on whom it is for and how much it matters. */
    Content annotated(Annotations annotations);

    /**
     * Returns this with metadata for clients that know it ({@code _meta}).
     *
     * @param members such as {@code com.example/page}: the names of others are reserved
     */
    Content meta(JsonObject members);

    /** Writes this as a {@code ContentBlock} of the specification. */
    void writeTo(JsonWriter json);

    /** Returns text. */
    static Content text(String text) {
        return new TextContent(text, Marks.NONE);
    }

    /**
     * Returns an image.
     *
     * @param mimeType such as {@code image/png}
     */
    static Content image(byte[] bytes, String mimeType) {
        return new ImageContent(Base64.getEncoder().encodeToString(bytes), mimeType, Marks.NONE);
    }

    /**
     * Returns audio.
     *
     * @param mimeType such as {@code audio/wav}
     */
    static Content audio(byte[] bytes, String mimeType) {
        return new AudioContent(Base64.getEncoder().encodeToString(bytes), mimeType, Marks.NONE);
    }

    /** Returns a link to a resource that the client may read later. */
    static ResourceLink link(String uri, String name) {
        return ResourceLink.of(uri, name);
    }

    /** Returns a text resource with its content. */
    static Content resource(String uri, String mimeType, String text) {
        return new TextResource(uri, mimeType, text, Marks.NONE);
    }

    /** Returns a binary resource with its content. */
    static Content resource(String uri, String mimeType, byte[] bytes) {
        return new BlobResource(uri, mimeType, Base64.getEncoder().encodeToString(bytes), Marks.NONE);
    }
}
