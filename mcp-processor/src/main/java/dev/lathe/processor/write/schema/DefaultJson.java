package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lathe.processor.model.LiteralVisitor;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import java.math.BigDecimal;

/** A default, written as a text by the user, in JSON. */
final class DefaultJson extends LiteralVisitor<JsonNode> {

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final String text;

    DefaultJson(String text) {
        this.text = text;
    }

    @Override
    public JsonNode scalar(ScalarShape shape) {
        return switch (shape.scalar().json()) {
            case BOOLEAN -> json.booleanNode(Boolean.parseBoolean(text));
            case INTEGER -> json.numberNode(new BigDecimal(text).toBigIntegerExact());
            case NUMBER -> json.numberNode(new BigDecimal(text));
            case STRING -> json.textNode(text);
        };
    }

    @Override
    public JsonNode enumeration(EnumShape shape) {
        return json.textNode(shape.constant(text).orElseThrow().wireName());
    }

    @Override
    public JsonNode sequence(SequenceShape shape) {
        return elements(shape.element());
    }

    @Override
    public JsonNode array(ArrayShape shape) {
        return elements(shape.element());
    }

    private JsonNode elements(Shape element) {
        ArrayNode elements = json.arrayNode();
        EnumShape.names(text).forEach(name -> elements.add(element.accept(new DefaultJson(name))));
        return elements;
    }
}
