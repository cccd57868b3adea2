package dev.lathe.http.session;

import dev.lathe.json.JsonWriter;
import dev.lathe.wire.MessageWriter;

/** Notifications that differ in their names. */
final class Notes {

    private Notes() {}

    static JsonWriter note(String name) {
        return MessageWriter.beginNotification(name).beginObject().endObject().endObject();
    }

    static String nameIn(String event) {
        String before = "\"method\":\"";
        int from = event.indexOf(before) + before.length();
        return event.substring(from, event.indexOf('"', from));
    }

    /** A notification that takes so many bytes and some more. */
    static JsonWriter big(String name, int bytes) {
        return MessageWriter.beginNotification(name)
                .beginObject()
                .name("data")
                .value("x".repeat(bytes))
                .endObject()
                .endObject();
    }
}
