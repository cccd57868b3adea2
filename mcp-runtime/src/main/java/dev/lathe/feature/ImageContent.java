package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;

/** {@code ImageContent} of the specification, with its bytes in base64. */
record ImageContent(String data, String mimeType, Marks marks) implements Content {

    @Override
    public Content annotated(Annotations annotations) {
        return new ImageContent(data, mimeType, marks.annotated(annotations));
    }

    @Override
    public Content meta(JsonObject members) {
        return new ImageContent(data, mimeType, marks.meta(members));
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("image").name("data").value(data);
        json.name("mimeType").value(mimeType);
        marks.writeTo(json);
        json.endObject();
    }
}
