package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The {@code description} of a schema, which stands right after its {@code type}. */
final class Descriptions {

    private Descriptions() {}

    /** Puts the text of a place before what its type says of itself; a record's own words give way to it. */
    static void prepend(String text, ObjectNode schema) {
        String own = schema.path("description").asText();
        String whole = text.isEmpty() || own.isEmpty() ? text + own : schema.has("enum") ? text + "\n" + own : text;
        if (whole.isEmpty()) {
            return;
        }
        ObjectNode members = schema.deepCopy();
        members.remove("description");
        schema.removeAll();
        if (members.has("type")) {
            schema.set("type", members.remove("type"));
        }
        schema.put("description", whole);
        for (Map.Entry<String, JsonNode> member : members.properties()) {
            schema.set(member.getKey(), member.getValue());
        }
    }
}
