package dev.lathe.feature;

import dev.lathe.json.JsonWriter;

/** {@code ResourceLink} of the specification. */
record ResourceLink(String uri, String name) implements Content {

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("resource_link");
        json.name("uri").value(uri).name("name").value(name).endObject();
    }
}
