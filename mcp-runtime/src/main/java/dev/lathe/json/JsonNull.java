package dev.lathe.json;

/** The value null. A member that is not there is Java's null instead. */
public enum JsonNull implements JsonValue {
    NULL;

    @Override
    public void writeTo(JsonWriter json) {
        json.nullValue();
    }

    @Override
    public String toString() {
        return "null";
    }
}
