package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;

/** {@code EmbeddedResource} of the specification, with {@code TextResourceContents}. */
record TextResource(String uri, String mimeType, String text, Marks marks) implements Content {

    @Override
    public Content annotated(Annotations annotations) {
        return new TextResource(uri, mimeType, text, marks.annotated(annotations));
    }

    @Override
    public Content meta(JsonObject members) {
        return new TextResource(uri, mimeType, text, marks.meta(members));
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("resource").name("resource").beginObject();
        json.name("uri").value(uri).name("mimeType").value(mimeType);
        json.name("text").value(text).endObject();
        marks.writeTo(json);
        json.endObject();
    }
}
