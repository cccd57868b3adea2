package dev.lathe.feature;

import dev.lathe.json.JsonWriter;

/** {@code ImageContent} of the specification, with its bytes in base64. */
record ImageContent(String data, String mimeType) implements Content {

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("image").name("data").value(data);
        json.name("mimeType").value(mimeType).endObject();
    }
}
