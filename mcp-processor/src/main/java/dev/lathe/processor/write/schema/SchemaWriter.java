package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.Constraints;
import dev.lathe.processor.model.Declarations;
import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.ObjectClass;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.BoundShape;
import dev.lathe.processor.model.Shape.ConstrainedShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Shape.UntypedShape;
import dev.lathe.processor.model.UnionClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The schema of each shape; one writer for one root, since recursive classes are defined there. */
final class SchemaWriter implements Shape.Visitor<ObjectNode> {

    private final Declarations declared;
    private final Direction direction;
    private final Members members;
    private final KeySchema keys = new KeySchema(this);
    private final Definitions definitions = new Definitions();

    SchemaWriter(Declarations declared, Direction direction) {
        this.declared = declared;
        this.direction = direction;
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
        Scalar scalar = shape.scalar();
        ObjectNode schema = type(scalar.json().keyword());
        Keywords.add(Scalars.constraints(scalar, direction), schema);
        return Scalars.isBinary(scalar) ? schema.put("contentEncoding", "base64") : schema;
    }

    @Override
    public ObjectNode enumeration(EnumShape shape) {
        ObjectNode schema = type("string");
        if (shape.code().isEmpty()) {
            schema.set("enum", names(shape));
        }
        Json.put(schema, "description", described(shape));
        return schema;
    }

    @Override
    public ObjectNode sequence(SequenceShape shape) {
        ObjectNode schema = items(shape.element());
        return shape.type().isSet() ? schema.put("uniqueItems", true) : schema;
    }

    @Override
    public ObjectNode array(ArrayShape shape) {
        return items(shape.element());
    }

    @Override
    public ObjectNode map(MapShape shape) {
        ObjectNode schema = type("object");
        ObjectNode key = shape.key().accept(keys);
        if (key.size() > 1) {
            schema.set("propertyNames", key);
        }
        schema.set("additionalProperties", write(shape.value()));
        return schema;
    }

    @Override
    public ObjectNode object(ObjectShape shape) {
        return defined(shape, shape.name().simple(), () -> inline(shape));
    }

    @Override
    public ObjectNode union(UnionShape shape) {
        return defined(shape, shape.name().simple(), () -> inline(shape));
    }

    @Override
    public ObjectNode untyped(UntypedShape shape) {
        return Json.object();
    }

    @Override
    public ObjectNode bound(BoundShape shape) {
        return write(shape.bound());
    }

    @Override
    public ObjectNode constrained(ConstrainedShape shape) {
        return constrained(shape.constraints(), write(shape.shape()));
    }

    /** Nobody looks at a result, so a schema promises nothing of it but what its type does. */
    ObjectNode constrained(Constraints constraints, ObjectNode schema) {
        if (direction == Direction.INPUT) {
            Keywords.add(constraints, schema);
        }
        return schema;
    }

    private ObjectNode defined(Shape shape, String name, Supplier<ObjectNode> schema) {
        return declared.isRecursive(shape, direction) ? definitions.refer(shape, name, schema) : schema.get();
    }

    private ObjectNode inline(ObjectShape shape) {
        ObjectClass object = declared.object(shape);
        ObjectNode schema = type("object");
        Json.put(schema, "description", object.description());
        members.addTo(schema, object.members(direction));
        return schema;
    }

    private ObjectNode inline(UnionShape shape) {
        UnionClass union = declared.union(shape);
        ObjectNode schema = type("object");
        Json.put(schema, "description", union.description());
        ArrayNode branches = schema.putArray("anyOf");
        union.branches()
                .forEach(branch -> branches.add(branch(union.discriminator().name(), branch)));
        return schema;
    }

    /** A branch is the object and a member that says so, and nothing else, so that only one branch can fit. */
    private ObjectNode branch(String discriminator, UnionClass.Branch branch) {
        ObjectNode object = inline(branch.shape());
        ObjectNode properties = Json.object();
        properties.set(discriminator, type("string").put("const", branch.tag()));
        object.path("properties")
                .properties()
                .forEach(member -> properties.putIfAbsent(member.getKey(), member.getValue()));
        Set<String> required = new LinkedHashSet<>(Set.of(discriminator));
        object.path("required").forEach(name -> required.add(name.asText()));
        object.set("properties", properties);
        object.set("required", Json.array(List.copyOf(required)));
        return object.put("additionalProperties", false);
    }

    private ObjectNode items(Shape element) {
        ObjectNode schema = type("array");
        schema.set("items", write(element));
        return schema;
    }

    static JsonNode names(EnumShape shape) {
        return Json.array(shape.constants().stream().map(EnumConstant::wireName).toList());
    }

    /** The constants that say something about themselves, a line each. */
    static String described(EnumShape shape) {
        return shape.constants().stream()
                .filter(constant -> !constant.description().isEmpty())
                .map(constant -> constant.wireName() + ": " + constant.description())
                .collect(Collectors.joining("\n"));
    }

    static ObjectNode type(String name) {
        return Json.object().put("type", name);
    }
}
