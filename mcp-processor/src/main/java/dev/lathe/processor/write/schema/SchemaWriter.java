package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.RecordClass;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.JsonShape;
import dev.lathe.processor.model.Shape.ListShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.RecordShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SetShape;
import java.util.stream.Collectors;

/** The schema of each shape; one writer for one root, since recursive records are defined there. */
final class SchemaWriter implements Shape.Visitor<ObjectNode> {

    private final FeatureClass features;
    private final Members members;
    private final Definitions definitions = new Definitions();

    SchemaWriter(FeatureClass features, Direction direction) {
        this.features = features;
        this.members = new Members(this, direction);
    }

    ObjectNode write(Shape shape) {
        return shape.accept(this);
    }

    Members members() {
        return members;
    }

    /** Returns the schema with the definitions that it refers to. */
    ObjectNode root(ObjectNode schema) {
        return definitions.addTo(schema);
    }

    @Override
    public ObjectNode scalar(ScalarShape shape) {
        return switch (shape.scalar()) {
            case BOOLEAN -> type("boolean");
            case BYTE -> type("integer").put("minimum", Byte.MIN_VALUE).put("maximum", Byte.MAX_VALUE);
            case SHORT -> type("integer").put("minimum", Short.MIN_VALUE).put("maximum", Short.MAX_VALUE);
            case INT, LONG -> type("integer");
            case FLOAT, DOUBLE -> type("number");
            case CHAR -> type("string").put("minLength", 1).put("maxLength", 1);
            case STRING -> type("string");
        };
    }

    @Override
    public ObjectNode enumeration(EnumShape shape) {
        ObjectNode schema = type("string");
        schema.set(
                "enum",
                Json.array(shape.constants().stream().map(EnumConstant::name).toList()));
        Json.put(schema, "description", described(shape));
        return schema;
    }

    @Override
    public ObjectNode list(ListShape shape) {
        return items(shape.element());
    }

    @Override
    public ObjectNode set(SetShape shape) {
        return items(shape.element()).put("uniqueItems", true);
    }

    @Override
    public ObjectNode array(ArrayShape shape) {
        return items(shape.element());
    }

    @Override
    public ObjectNode map(MapShape shape) {
        ObjectNode schema = type("object");
        schema.set("additionalProperties", write(shape.value()));
        return schema;
    }

    @Override
    public ObjectNode record(RecordShape shape) {
        return features.isRecursive(shape) ? definitions.refer(shape, () -> inline(shape)) : inline(shape);
    }

    @Override
    public ObjectNode json(JsonShape shape) {
        return Json.object();
    }

    private ObjectNode inline(RecordShape shape) {
        RecordClass record = features.record(shape);
        ObjectNode schema = type("object");
        Json.put(schema, "description", record.description());
        members.addTo(schema, record.components());
        return schema;
    }

    private ObjectNode items(Shape element) {
        ObjectNode schema = type("array");
        schema.set("items", write(element));
        return schema;
    }

    /** The constants that say something about themselves, a line each. */
    private static String described(EnumShape shape) {
        return shape.constants().stream()
                .filter(constant -> !constant.description().isEmpty())
                .map(constant -> constant.name() + ": " + constant.description())
                .collect(Collectors.joining("\n"));
    }

    static ObjectNode type(String name) {
        return Json.object().put("type", name);
    }
}
