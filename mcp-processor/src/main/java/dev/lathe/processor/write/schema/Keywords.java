package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.Constraint;
import java.math.BigDecimal;
import java.util.List;

/** Constraints as the keywords of a schema. */
final class Keywords {

    private Keywords() {}

    static void add(List<Constraint> constraints, ObjectNode schema) {
        constraints.forEach(constraint -> add(constraint, schema));
    }

    private static void add(Constraint constraint, ObjectNode schema) {
        String keyword = constraint.keyword().text();
        if (constraint.value() instanceof BigDecimal number) {
            schema.put(keyword, number);
        } else if (constraint.value() instanceof Boolean truth) {
            schema.put(keyword, truth);
        } else {
            schema.put(keyword, (String) constraint.value());
        }
    }
}
