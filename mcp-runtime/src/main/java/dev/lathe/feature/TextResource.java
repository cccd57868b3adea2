package dev.lathe.feature;

import dev.lathe.json.JsonWriter;

/** {@code EmbeddedResource} of the specification, with {@code TextResourceContents}. */
record TextResource(String uri, String mimeType, String text) implements Content {

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("resource").name("resource").beginObject();
        json.name("uri").value(uri).name("mimeType").value(mimeType);
        json.name("text").value(text).endObject().endObject();
    }
}
