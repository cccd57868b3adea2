package dev.lathe.json;

import java.util.Objects;

/**
 * A string, with its escapes resolved.
 *
 * <p>May hold half of a surrogate pair, which JSON can only say escaped; it is written back that way.
 */
public record JsonString(String value) implements JsonValue {

    /** Keeps the string as it is. */
    public JsonString {
        Objects.requireNonNull(value);
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.value(value);
    }

    @Override
    public String toString() {
        return JsonWriter.textOf(this);
    }
}
