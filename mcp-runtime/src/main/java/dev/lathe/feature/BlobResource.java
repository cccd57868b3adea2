package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;

/** {@code EmbeddedResource} of the specification, with {@code BlobResourceContents}: its bytes in base64. */
record BlobResource(String uri, String mimeType, String blob, Marks marks) implements Content {

    @Override
    public Content annotated(Annotations annotations) {
        return new BlobResource(uri, mimeType, blob, marks.annotated(annotations));
    }

    @Override
    public Content meta(JsonObject members) {
        return new BlobResource(uri, mimeType, blob, marks.meta(members));
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("resource").name("resource").beginObject();
        json.name("uri").value(uri).name("mimeType").value(mimeType);
        json.name("blob").value(blob).endObject();
        marks.writeTo(json);
        json.endObject();
    }
}
