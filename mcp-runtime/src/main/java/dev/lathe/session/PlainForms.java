package dev.lathe.session;

import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonNull;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Forms in the words of the first revision that had any: titles of an enum are {@code enumNames}, only a boolean has a
 * {@code default}, and nobody chooses several things at once.
 */
final class PlainForms {

    private PlainForms() {}

    /**
     * Returns the schema in these words. A field that there are none for is left out.
     *
     * @throws ToolException if such a field is required
     */
    static JsonObject schema(JsonObject schema) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        if (schema.find("properties") instanceof JsonObject properties) {
            for (Map.Entry<String, JsonValue> property : properties.members().entrySet()) {
                JsonObject field = (JsonObject) property.getValue();
                if (!isArray(field)) {
                    fields.put(property.getKey(), field(field));
                } else if (isRequired(property.getKey(), schema)) {
                    throw new ToolException("the client cannot ask for '" + property.getKey()
                            + "': its revision of the protocol has no choice of several");
                }
            }
        }
        return schema.with("properties", JsonObject.of(fields));
    }

    private static JsonObject field(JsonObject field) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> member : field.members().entrySet()) {
            String name = member.getKey();
            if (name.equals("oneOf")) {
                members.put("enum", each(member.getValue(), "const"));
                members.put("enumNames", each(member.getValue(), "title"));
            } else if (!name.equals("default") || member.getValue() instanceof JsonBoolean) {
                members.put(name, member.getValue());
            }
        }
        JsonValue preset = field.find("default");
        if (preset != null && !(preset instanceof JsonBoolean)) {
            members.put("description", withDefault(field.find("description"), preset));
        }
        return JsonObject.of(members);
    }

    private static JsonString withDefault(@Nullable JsonValue description, JsonValue preset) {
        String said = preset instanceof JsonString text ? text.value() : preset.toString();
        return new JsonString(
                description instanceof JsonString text ? text.value() + " (default " + said + ")" : "default " + said);
    }

    private static JsonArray each(JsonValue choices, String name) {
        List<JsonValue> values = new ArrayList<>();
        for (JsonValue choice : ((JsonArray) choices).items()) {
            JsonValue value = ((JsonObject) choice).find(name);
            values.add(value == null ? JsonNull.NULL : value);
        }
        return JsonArray.of(values);
    }

    private static boolean isArray(JsonObject field) {
        return field.find("type") instanceof JsonString type && type.value().equals("array");
    }

    private static boolean isRequired(String name, JsonObject schema) {
        return schema.find("required") instanceof JsonArray required
                && required.items().contains(new JsonString(name));
    }
}
