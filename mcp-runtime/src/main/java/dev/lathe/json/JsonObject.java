package dev.lathe.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names and their values, in the order in which they were written. */
public final class JsonObject implements JsonValue {

    /** The object without members. */
    public static final JsonObject EMPTY = new JsonObject(Map.of());

    private final Map<String, JsonValue> members;

    /** Takes the map over: the caller must not touch it again. */
    JsonObject(Map<String, JsonValue> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    /** Returns an object with a copy of these members, in the map's order. */
    public static JsonObject of(Map<String, JsonValue> members) {
        Map<String, JsonValue> copy = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            copy.put(Objects.requireNonNull(member.getKey()), Objects.requireNonNull(member.getValue()));
        }
        return new JsonObject(copy);
    }

    /**
     * Returns this object with that value for the name: in its place if it has the name already, else behind the rest.
     */
    public JsonObject with(String name, JsonValue value) {
        Map<String, JsonValue> changed = new LinkedHashMap<>(members);
        changed.put(Objects.requireNonNull(name), Objects.requireNonNull(value));
        return new JsonObject(changed);
    }

    /** Returns the value of this name, or null when there is none. A JSON null is a {@link JsonNull}. */
    public @Nullable JsonValue find(String name) {
        return members.get(name);
    }

    /** Returns all members, in order. The map cannot be changed. */
    public Map<String, JsonValue> members() {
        return members;
    }

    /** Returns how many members there are. */
    public int size() {
        return members.size();
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject();
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            json.name(member.getKey()).value(member.getValue());
        }
        json.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject object && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return JsonWriter.textOf(this);
    }
}
