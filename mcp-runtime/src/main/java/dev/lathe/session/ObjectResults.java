package dev.lathe.session;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.util.Map;

/** Structured results are objects in this era: any other value is put into one, as its {@code result}. */
final class ObjectResults {

    private ObjectResults() {}

    /** Returns the tool's definition with an output schema of type {@code object}. */
    static String definition(String definition) {
        JsonObject tool = (JsonObject) JsonValue.parse(definition);
        if (!(tool.find("outputSchema") instanceof JsonObject schema) || isObject(schema)) {
            return definition;
        }
        JsonWriter json = new JsonWriter();
        json.beginObject();
        for (Map.Entry<String, JsonValue> member : tool.members().entrySet()) {
            json.name(member.getKey());
            if (member.getKey().equals("outputSchema")) {
                wrap(schema, json);
            } else {
                json.value(member.getValue());
            }
        }
        return json.endObject().toString();
    }

    /** Writes the content, in an object if it is none. */
    static void content(JsonWriter json, JsonWriter content) {
        if (content.isObject()) {
            json.raw(content);
        } else {
            json.beginObject().name("result").raw(content).endObject();
        }
    }

    /** Definitions stay at the root, where the schema's references point to. */
    private static void wrap(JsonObject schema, JsonWriter json) {
        json.beginObject().name("type").value("object").name("properties").beginObject();
        json.name("result").beginObject();
        for (Map.Entry<String, JsonValue> member : schema.members().entrySet()) {
            if (!member.getKey().equals("$defs")) {
                json.name(member.getKey()).value(member.getValue());
            }
        }
        json.endObject()
                .endObject()
                .name("required")
                .beginArray()
                .value("result")
                .endArray();
        JsonValue definitions = schema.find("$defs");
        if (definitions != null) {
            json.name("$defs").value(definitions);
        }
        json.endObject();
    }

    private static boolean isObject(JsonObject schema) {
        return schema.find("type") instanceof JsonString type && type.value().equals("object");
    }
}
