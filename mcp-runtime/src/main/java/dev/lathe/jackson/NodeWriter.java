package dev.lathe.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.lathe.feature.PlainValues;
import dev.lathe.json.JsonWriter;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Writes a tree of Jackson. */
final class NodeWriter {

    private static final int DEEPEST = 1_000;

    private final JsonWriter json;
    private int depth;

    NodeWriter(JsonWriter json) {
        this.json = json;
    }

    void write(@Nullable JsonNode node) {
        if (node == null) {
            json.nullValue();
            return;
        }
        switch (node.getNodeType()) {
            case OBJECT, ARRAY -> nested(node);
            case STRING, BINARY -> json.value(node.asText());
            case NUMBER -> number(node);
            case BOOLEAN -> json.value(node.booleanValue());
            case POJO -> PlainValues.write(json, ((POJONode) node).getPojo());
            case NULL, MISSING -> json.nullValue();
        }
    }

    private void nested(JsonNode node) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("a node is nested " + DEEPEST + " levels deep; does it contain itself?");
        }
        if (node.isObject()) {
            object(node);
        } else {
            array(node);
        }
        depth--;
    }

    private void object(JsonNode node) {
        json.beginObject();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            json.name(name);
            write(node.get(name));
        }
        json.endObject();
    }

    private void array(JsonNode node) {
        json.beginArray();
        for (JsonNode item : node) {
            write(item);
        }
        json.endArray();
    }

    private void number(JsonNode node) {
        switch (node.numberType()) {
            case INT, LONG -> json.value(node.longValue());
            case BIG_INTEGER -> json.value(node.bigIntegerValue());
            case FLOAT -> json.value(node.floatValue());
            case DOUBLE -> json.value(node.doubleValue());
            case BIG_DECIMAL -> json.value(node.decimalValue());
        }
    }
}
