package dev.lathe.json;

import java.nio.charset.StandardCharsets;

/** Short ways to read what tests write. */
final class Documents {

    private Documents() {}

    static JsonValue read(byte[] document) {
        return JsonReader.read(document, 0, document.length, JsonLimits.DEFAULT);
    }

    static JsonValue read(String document, JsonLimits limits) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return JsonReader.read(bytes, 0, bytes.length, limits);
    }

    /** Returns the string that the document consists of. */
    static String string(String document) {
        return ((JsonString) JsonValue.parse(document)).value();
    }

    static JsonNumber number(String document) {
        return (JsonNumber) JsonValue.parse(document);
    }
}
