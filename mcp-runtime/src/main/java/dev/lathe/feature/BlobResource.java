package dev.lathe.feature;

import dev.lathe.json.JsonWriter;

/** {@code EmbeddedResource} of the specification, with {@code BlobResourceContents}: its bytes in base64. */
record BlobResource(String uri, String mimeType, String blob) implements Content {

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("resource").name("resource").beginObject();
        json.name("uri").value(uri).name("mimeType").value(mimeType);
        json.name("blob").value(blob).endObject().endObject();
    }
}
