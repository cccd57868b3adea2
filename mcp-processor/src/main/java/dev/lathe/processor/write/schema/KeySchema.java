package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.Constraint;
import dev.lathe.processor.model.Constraints;
import dev.lathe.processor.model.LiteralVisitor;
import dev.lathe.processor.model.Shape.ConstrainedShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import java.util.List;

/** The schema of a map's key as the name of a member, which is a text whatever is read from it. */
final class KeySchema extends LiteralVisitor<ObjectNode> {

    private static final String INTEGER = "-?(0|[1-9][0-9]*)";

    private final SchemaWriter schemas;

    KeySchema(SchemaWriter schemas) {
        this.schemas = schemas;
    }

    @Override
    public ObjectNode scalar(ScalarShape shape) {
        return switch (shape.scalar().json()) {
            case STRING -> schemas.scalar(shape);
            case BOOLEAN -> matching("^(true|false)$");
            case INTEGER -> matching("^" + INTEGER + "$");
            case NUMBER -> matching("^" + INTEGER + "(\\.[0-9]+)?([eE][+-]?[0-9]+)?$");
        };
    }

    @Override
    public ObjectNode enumeration(EnumShape shape) {
        ObjectNode schema = schemas.enumeration(shape);
        schema.remove("description");
        return schema;
    }

    /** The limits of a number say nothing of the text that it is in a name. */
    @Override
    public ObjectNode constrained(ConstrainedShape shape) {
        List<Constraint> ofTexts = shape.constraints().all().stream()
                .filter(next -> next.keyword().isOfTexts())
                .toList();
        return schemas.constrained(new Constraints(ofTexts), shape.shape().accept(this));
    }

    private static ObjectNode matching(String pattern) {
        return SchemaWriter.type("string").put("pattern", pattern);
    }
}
