package dev.lathe.json;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in order. */
public final class JsonArray implements JsonValue {

    static final JsonArray EMPTY = new JsonArray(List.of());

    private final List<JsonValue> items;

    /** Takes the list over: the caller must not touch it again. */
    JsonArray(List<JsonValue> items) {
        this.items = Collections.unmodifiableList(items);
    }

    /** Returns an array with a copy of these items. */
    public static JsonArray of(List<? extends JsonValue> items) {
        return new JsonArray(List.copyOf(items));
    }

    /** Returns the items. The list cannot be changed. */
    public List<JsonValue> items() {
        return items;
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.beginArray();
        for (JsonValue item : items) {
            json.value(item);
        }
        json.endArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonArray array && items.equals(array.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return JsonWriter.textOf(this);
    }
}
