package dev.lathe.json;

/**
 * Any JSON value. Values never change and may be shared between threads.
 *
 * <p>Two values are equal when they say the same: names in any order, numbers digit for digit.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    /**
     * Returns the value written in the given text, which may be as large as {@link JsonLimits#DEFAULT} allows.
     *
     * @throws JsonException when it is not JSON or too large
     */
    static JsonValue parse(String json) {
        return JsonReader.read(json, JsonLimits.DEFAULT);
    }

    /** Writes this value at the place the writer has reached. */
    void writeTo(JsonWriter json);

    /** Returns this value as JSON, without blanks. */
    @Override
    String toString();
}
