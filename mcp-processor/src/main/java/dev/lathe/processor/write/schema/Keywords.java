package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.Constraint;
import dev.lathe.processor.model.Constraints;
import dev.lathe.processor.model.Keyword;
import java.math.BigDecimal;

/** Constraints as the keywords of a schema, as far as a schema can say them. */
final class Keywords {

    private static final String PATTERN = Keyword.PATTERN.text();

    private Keywords() {}

    /** Of several patterns the first is said: the keyword stands once, and few clients know {@code allOf}. */
    static void add(Constraints constraints, ObjectNode schema) {
        constraints.all().forEach(constraint -> add(constraint, schema));
        if (!schema.has(PATTERN) && constraints.all(Keyword.NOT_BLANK).findAny().isPresent()) {
            schema.put(PATTERN, "\\S");
        }
    }

    private static void add(Constraint constraint, ObjectNode schema) {
        String keyword = constraint.keyword().text();
        switch (constraint.keyword()) {
            case NOT_BLANK -> schema.put(Keyword.MIN_LENGTH.text(), 1);
            case EMAIL -> schema.put(Keyword.FORMAT.text(), keyword);
            case FORMAT -> schema.put(keyword, (String) constraint.value());
            case CONST -> schema.put(keyword, (Boolean) constraint.value());
            case JAVA_PATTERN, TENSE -> {}
            case PATTERN -> {
                if (!schema.has(PATTERN)) {
                    schema.put(PATTERN, (String) constraint.value());
                }
            }
            case MINIMUM,
                    MAXIMUM,
                    EXCLUSIVE_MINIMUM,
                    EXCLUSIVE_MAXIMUM,
                    MIN_LENGTH,
                    MAX_LENGTH,
                    MIN_ITEMS,
                    MAX_ITEMS,
                    MIN_PROPERTIES,
                    MAX_PROPERTIES,
                    MULTIPLE_OF -> schema.put(keyword, (BigDecimal) constraint.value());
        }
    }
}
