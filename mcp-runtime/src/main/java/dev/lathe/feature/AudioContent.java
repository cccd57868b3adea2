package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;

/** {@code AudioContent} of the specification, with its bytes in base64. */
record AudioContent(String data, String mimeType, Marks marks) implements Content {

    @Override
    public Content annotated(Annotations annotations) {
        return new AudioContent(data, mimeType, marks.annotated(annotations));
    }

    @Override
    public Content meta(JsonObject members) {
        return new AudioContent(data, mimeType, marks.meta(members));
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("audio").name("data").value(data);
        json.name("mimeType").value(mimeType);
        marks.writeTo(json);
        json.endObject();
    }
}
