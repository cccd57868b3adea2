package dev.lathe.processor.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Changes a document somewhere, so that it is most probably wrong. */
final class Mutation {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** Changes what is below the root, in one place or two. */
    ObjectNode of(ObjectNode document) {
        ObjectNode changed = document.deepCopy();
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            List<JsonNode> containers = new ArrayList<>();
            collect(changed, containers);
            JsonNode container = containers.get(random.nextInt(containers.size()));
            if (container instanceof ObjectNode object) {
                change(object);
            } else {
                change((ArrayNode) container);
            }
        }
        return changed;
    }

    private static void collect(JsonNode json, List<JsonNode> containers) {
        if (json.isContainerNode()) {
            containers.add(json);
            json.forEach(next -> collect(next, containers));
        }
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.set(text(), anything());
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(changed(name), object.remove(name));
            default -> object.set(name, changed(object.get(name)));
        }
    }

    private void change(ArrayNode array) {
        if (array.isEmpty() || random.nextInt(4) == 0) {
            array.add(array.isEmpty() || random.nextBoolean() ? anything() : array.get(0));
        } else {
            int index = random.nextInt(array.size());
            array.set(index, changed(array.get(index)));
        }
    }

    private JsonNode changed(JsonNode value) {
        if (value.isTextual() && random.nextInt(3) > 0) {
            return JSON.textNode(changed(value.textValue()));
        }
        if (value.isNumber() && random.nextInt(3) > 0) {
            return JSON.numberNode(value.decimalValue().add(new BigDecimal(random.nextBoolean() ? "0.5" : "1e10")));
        }
        return anything();
    }

    private String changed(String text) {
        if (text.isEmpty()) {
            return text();
        }
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int after = text.offsetByCodePoints(at, 1);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(after);
            case 1 -> text.substring(0, at) + "0" + text.substring(after);
            case 2 -> text.substring(0, at) + text() + text.substring(at);
            default -> text.toLowerCase(Locale.ROOT);
        };
    }

    private JsonNode anything() {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt(300) - 150);
            case 3 -> JSON.numberNode(BigInteger.TWO.pow(70));
            case 4 -> JSON.numberNode(new BigDecimal("2.5"));
            case 5 -> JSON.numberNode(new BigDecimal("-7.0"));
            case 6 -> JSON.arrayNode();
            case 7 -> JSON.objectNode();
            default -> JSON.textNode(text());
        };
    }

    private String text() {
        String[] texts = {"", "a", "ONE", "2026-07-28", "P1D", "10:15:00Z", "AQI=", "-1", "\u00e9", "é😀", "type"};
        return texts[random.nextInt(texts.length)];
    }
}
