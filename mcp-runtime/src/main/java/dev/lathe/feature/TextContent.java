package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;

/** {@code TextContent} of the specification. */
record TextContent(String text, Marks marks) implements Content {

    @Override
    public Content annotated(Annotations annotations) {
        return new TextContent(text, marks.annotated(annotations));
    }

    @Override
    public Content meta(JsonObject members) {
        return new TextContent(text, marks.meta(members));
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("text");
        json.name("text").value(text);
        marks.writeTo(json);
        json.endObject();
    }
}
