package dev.lathe.feature;

import dev.lathe.json.JsonWriter;
import java.util.Base64;
import java.util.Optional;

/**
 * A piece of a result: text, an image, audio, a link to a resource, or a resource itself (Tools, section Tool Result).
 */
public sealed interface Content {

    /** Writes this as a {@code ContentBlock} of the specification. */
    void writeTo(JsonWriter json);

    /** Returns text. */
    static Content text(String text) {
        return new Text(text);
    }

    /**
     * Returns an image.
     *
     * @param mimeType such as {@code image/png}
     */
    static Content image(byte[] bytes, String mimeType) {
        return new Image(Base64.getEncoder().encodeToString(bytes), mimeType);
    }

    /**
     * Returns audio.
     *
     * @param mimeType such as {@code audio/wav}
     */
    static Content audio(byte[] bytes, String mimeType) {
        return new Audio(Base64.getEncoder().encodeToString(bytes), mimeType);
    }

    /** Returns a link to a resource that the client may read later. */
    static Content link(String uri, String name) {
        return new Link(uri, name, Optional.empty(), Optional.empty());
    }

    /** Returns a text resource with its content. */
    static Content resource(String uri, String mimeType, String text) {
        return new TextResource(uri, mimeType, text);
    }

    /** Returns a binary resource with its content. */
    static Content resource(String uri, String mimeType, byte[] bytes) {
        return new BlobResource(uri, mimeType, Base64.getEncoder().encodeToString(bytes));
    }

    /** {@code TextContent}. */
    record Text(String text) implements Content {
        @Override
        public void writeTo(JsonWriter json) {
            json.beginObject()
                    .name("type")
                    .value("text")
                    .name("text")
                    .value(text)
                    .endObject();
        }
    }

    /** {@code ImageContent}, with its bytes in base64. */
    record Image(String data, String mimeType) implements Content {
        @Override
        public void writeTo(JsonWriter json) {
            json.beginObject().name("type").value("image").name("data").value(data);
            json.name("mimeType").value(mimeType).endObject();
        }
    }

    /** {@code AudioContent}, with its bytes in base64. */
    record Audio(String data, String mimeType) implements Content {
        @Override
        public void writeTo(JsonWriter json) {
            json.beginObject().name("type").value("audio").name("data").value(data);
            json.name("mimeType").value(mimeType).endObject();
        }
    }

    /** {@code ResourceLink}. */
    record Link(String uri, String name, Optional<String> description, Optional<String> mimeType) implements Content {
        @Override
        public void writeTo(JsonWriter json) {
            json.beginObject().name("type").value("resource_link").name("uri").value(uri);
            json.name("name").value(name);
            if (description.isPresent()) {
                json.name("description").value(description.get());
            }
            if (mimeType.isPresent()) {
                json.name("mimeType").value(mimeType.get());
            }
            json.endObject();
        }
    }

    /** {@code EmbeddedResource} with {@code TextResourceContents}. */
    record TextResource(String uri, String mimeType, String text) implements Content {
        @Override
        public void writeTo(JsonWriter json) {
            json.beginObject().name("type").value("resource").name("resource").beginObject();
            json.name("uri").value(uri).name("mimeType").value(mimeType);
            json.name("text").value(text).endObject().endObject();
        }
    }

    /** {@code EmbeddedResource} with {@code BlobResourceContents}, its bytes in base64. */
    record BlobResource(String uri, String mimeType, String blob) implements Content {
        @Override
        public void writeTo(JsonWriter json) {
            json.beginObject().name("type").value("resource").name("resource").beginObject();
            json.name("uri").value(uri).name("mimeType").value(mimeType);
            json.name("blob").value(blob).endObject().endObject();
        }
    }
}
