package dev.lathe.feature;

import dev.lathe.json.JsonWriter;

/** {@code AudioContent} of the specification, with its bytes in base64. */
record AudioContent(String data, String mimeType) implements Content {

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("audio").name("data").value(data);
        json.name("mimeType").value(mimeType).endObject();
    }
}
