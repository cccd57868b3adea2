package dev.lathe.feature;

import dev.lathe.json.JsonWriter;
import java.util.Base64;

/**
 * A piece of a result: text, an image, audio, a link to a resource, or a resource itself (Tools, section Tool Result).
 */
public sealed interface Content
        permits TextContent, ImageContent, AudioContent, ResourceLink, TextResource, BlobResource {

    /** Writes this as a {@code ContentBlock} of the specification. */
    void writeTo(JsonWriter json);

    /** Returns text. */
    static Content text(String text) {
        return new TextContent(text);
    }

    /**
     * Returns an image.
     *
     * @param mimeType such as {@code image/png}
     */
    static Content image(byte[] bytes, String mimeType) {
        return new ImageContent(Base64.getEncoder().encodeToString(bytes), mimeType);
    }

    /**
     * Returns audio.
     *
     * @param mimeType such as {@code audio/wav}
     */
    static Content audio(byte[] bytes, String mimeType) {
        return new AudioContent(Base64.getEncoder().encodeToString(bytes), mimeType);
    }

    /** Returns a link to a resource that the client may read later. */
    static Content link(String uri, String name) {
        return new ResourceLink(uri, name);
    }

    /** Returns a text resource with its content. */
    static Content resource(String uri, String mimeType, String text) {
        return new TextResource(uri, mimeType, text);
    }

    /** Returns a binary resource with its content. */
    static Content resource(String uri, String mimeType, byte[] bytes) {
        return new BlobResource(uri, mimeType, Base64.getEncoder().encodeToString(bytes));
    }
}
