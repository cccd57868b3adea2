package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The {@code $defs} of one root: the classes that lead back to themselves. */
final class Definitions {

    private final Map<Shape, String> names = new HashMap<>();
    private final ObjectNode schemas = Json.object();

    /** Returns a reference to the class, which is defined on first use. */
    ObjectNode refer(Shape shape, String simpleName, Supplier<ObjectNode> schema) {
        String name = names.get(shape);
        if (name == null) {
            name = free(simpleName);
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
