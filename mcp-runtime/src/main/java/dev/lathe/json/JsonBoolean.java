package dev.lathe.json;

/** True or false. */
public enum JsonBoolean implements JsonValue {
    TRUE(true),
    FALSE(false);

    private final boolean value;

    JsonBoolean(boolean value) {
        this.value = value;
    }

    /** Returns this value as Java knows it. */
    public boolean value() {
        return value;
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.value(value);
    }

    @Override
    public String toString() {
        return value ? "true" : "false";
    }
}
