package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** The {@code description} of a schema, which stands right after its {@code type} and {@code title}. */
final class Descriptions {

    private Descriptions() {}

    /** Puts the text of a place before what its type says of itself; a record's own words give way to it. */
    static void prepend(String text, ObjectNode schema) {
        String own = schema.path("description").asText();
        String whole = text.isEmpty() || own.isEmpty() ? text + own : schema.has("enum") ? text + "\n" + own : text;
        ObjectNode members = schema.deepCopy();
        members.remove("description");
        schema.removeAll();
        Stream.of("type", "title").filter(members::has).forEach(name -> schema.set(name, members.remove(name)));
        Json.put(schema, "description", whole);
        schema.setAll(members);
    }
}
