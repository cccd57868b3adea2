package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.Constraints;
import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.Keyword;
import dev.lathe.processor.model.Phrases;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.ConstrainedShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Shape.UntypedShape;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The schema of a field of a form: a {@code PrimitiveSchemaDefinition} of the specification, and nothing beyond it. */
final class FormSchema implements Shape.Visitor<ObjectNode> {

    private static final Set<Keyword> KNOWN = EnumSet.of(
            Keyword.MINIMUM,
            Keyword.MAXIMUM,
            Keyword.MIN_LENGTH,
            Keyword.MAX_LENGTH,
            Keyword.EMAIL,
            Keyword.FORMAT,
            Keyword.MIN_ITEMS,
            Keyword.MAX_ITEMS);

    @Override
    public ObjectNode scalar(ScalarShape shape) {
        ObjectNode schema = SchemaWriter.type(shape.scalar().json().keyword());
        add(shape.scalar().constraints(), schema);
        return schema;
    }

    @Override
    public ObjectNode enumeration(EnumShape shape) {
        ObjectNode schema = SchemaWriter.type("string");
        return isTitled(shape) ? schema.set("oneOf", titled(shape)) : schema.set("enum", SchemaWriter.names(shape));
    }

    @Override
    public ObjectNode sequence(SequenceShape shape) {
        return choice(shape.element());
    }

    @Override
    public ObjectNode array(ArrayShape shape) {
        return choice(shape.element());
    }

    @Override
    public ObjectNode map(MapShape shape) {
        throw beyond(shape);
    }

    @Override
    public ObjectNode object(ObjectShape shape) {
        throw beyond(shape);
    }

    @Override
    public ObjectNode union(UnionShape shape) {
        throw beyond(shape);
    }

    @Override
    public ObjectNode untyped(UntypedShape shape) {
        throw beyond(shape);
    }

    @Override
    public ObjectNode constrained(ConstrainedShape shape) {
        ObjectNode schema = shape.shape().accept(this);
        add(shape.constraints(), schema);
        Json.put(schema, "description", words(shape.constraints()));
        return schema;
    }

    /** The choice of some is said in another word than the choice of one. */
    private ObjectNode choice(Shape element) {
        ObjectNode one = element.accept(this);
        ObjectNode schema = SchemaWriter.type("array");
        JsonNode titled = one.get("oneOf");
        return schema.set("items", titled == null ? one : Json.object().set("anyOf", titled));
    }

    /** Once a constant has a title, those without have their names. */
    private static ArrayNode titled(EnumShape shape) {
        ArrayNode choices = JsonNodeFactory.instance.arrayNode();
        for (EnumConstant constant : shape.constants()) {
            String title = constant.title().isEmpty() ? constant.wireName() : constant.title();
            choices.addObject().put("const", constant.wireName()).put("title", title);
        }
        return choices;
    }

    private static boolean isTitled(EnumShape shape) {
        return shape.constants().stream().anyMatch(constant -> !constant.title().isEmpty());
    }

    private static void add(Constraints constraints, ObjectNode schema) {
        if (constraints.all(Keyword.NOT_BLANK).findAny().isPresent()) {
            schema.put(Keyword.MIN_LENGTH.text(), 1);
        }
        Keywords.add(part(constraints, true), schema);
    }

    /** Returns what a form has no keyword for, in words. */
    private static String words(Constraints constraints) {
        List<String> words = Phrases.of(part(constraints, false));
        return words.isEmpty() ? "" : "(" + String.join(", ", words) + ")";
    }

    private static Constraints part(Constraints constraints, boolean isKnown) {
        return new Constraints(constraints.all().stream()
                .filter(constraint -> KNOWN.contains(constraint.keyword()) == isKnown)
                .toList());
    }

    private static IllegalArgumentException beyond(Shape shape) {
        return new IllegalArgumentException("no field of a form: " + shape);
    }
}
