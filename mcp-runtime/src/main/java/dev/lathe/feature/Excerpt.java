package dev.lathe.feature;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonNull;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.Printable;

/** What a mistake's text says of a value: its kind or a short, printable piece of it. */
final class Excerpt {

    private Excerpt() {}

    static String of(JsonValue value) {
        if (value instanceof JsonString string) {
            return "'" + Printable.of(string.value()) + "'";
        }
        if (value instanceof JsonNumber number) {
            return Printable.of(number.text());
        }
        if (value instanceof JsonObject) {
            return "an object";
        }
        if (value instanceof JsonArray) {
            return "an array";
        }
        return value == JsonNull.NULL ? "null" : value == JsonBoolean.TRUE ? "true" : "false";
    }
}
