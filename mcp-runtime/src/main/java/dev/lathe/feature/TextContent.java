package dev.lathe.feature;

import dev.lathe.json.JsonWriter;

/** {@code TextContent} of the specification. */
record TextContent(String text) implements Content {

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("text");
        json.name("text").value(text).endObject();
    }
}
