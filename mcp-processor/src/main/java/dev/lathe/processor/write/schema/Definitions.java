package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.Shape.RecordShape;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The {@code $defs} of one root: the records that lead back to themselves. */
final class Definitions {

    private final Map<RecordShape, String> names = new HashMap<>();
    private final ObjectNode schemas = Json.object();

    /** Returns a reference to the record, which is defined on first use. */
    ObjectNode refer(RecordShape shape, Supplier<ObjectNode> schema) {
        String name = names.get(shape);
        if (name == null) {
            name = free(shape.name().simple());
            names.put(shape, name);
            schemas.putNull(name);
            schemas.set(name, schema.get());
        }
        return SchemaWriter.type("object").put("$ref", "#/$defs/" + name);
    }

    ObjectNode addTo(ObjectNode schema) {
        if (!schemas.isEmpty()) {
            schema.set("$defs", schemas);
        }
        return schema;
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; schemas.has(free); number++) {
            free = name + number;
        }
        return free;
    }
}
