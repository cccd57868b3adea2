package dev.lathe.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.lathe.feature.Argument;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Turns what was sent into a tree of Jackson, and such a tree into JSON, without loss and without a mapper. */
public final class JacksonBridge {

    private JacksonBridge() {}

    /** Returns whatever JSON was sent, even a null node. A number with a fraction or exponent is a decimal node. */
    public static JsonNode read(Argument argument) {
        JsonValue value = argument.asJson();
        if (value instanceof JsonObject object) {
            return object(argument, object);
        }
        if (value instanceof JsonArray) {
            return array(argument);
        }
        if (value instanceof JsonString string) {
            return TextNode.valueOf(string.value());
        }
        if (value instanceof JsonNumber number) {
            return number.isInteger() ? integer(argument) : DecimalNode.valueOf(argument.asBigDecimal());
        }
        return value instanceof JsonBoolean known ? BooleanNode.valueOf(known.value()) : NullNode.getInstance();
    }

    /**
     * Writes the tree; a missing node is null, and of a POJO node all that {@link dev.lathe.feature.PlainValues}
     * writes.
     *
     * @throws IllegalArgumentException if a number is not finite, if a POJO node holds something else, or if the tree
     *     is nested 1,000 levels deep, as one that contains itself is
     */
    public static JsonWriter write(JsonWriter json, @Nullable JsonNode node) {
        new NodeWriter(json).write(node);
        return json;
    }

    private static JsonNode object(Argument argument, JsonObject object) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (String name : object.members().keySet()) {
            node.set(name, read(argument.at(name)));
        }
        return node;
    }

    private static JsonNode array(Argument argument) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        for (Argument item : argument.items()) {
            node.add(read(item));
        }
        return node;
    }

    /** Like Jackson's reader takes the narrowest node, to which its equality pays attention. */
    private static JsonNode integer(Argument argument) {
        BigInteger exact = argument.asBigInteger();
        if (exact.bitLength() < Integer.SIZE) {
            return IntNode.valueOf(exact.intValue());
        }
        return exact.bitLength() < Long.SIZE ? LongNode.valueOf(exact.longValue()) : BigIntegerNode.valueOf(exact);
    }
}
