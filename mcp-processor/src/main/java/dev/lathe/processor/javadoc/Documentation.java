package dev.lathe.processor.javadoc;

import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Javadoc of a top-level class and of what is in it, as plain text:
 *
 * <pre>
 * {
 *   "Order": "An order of a shop.",
 *   "Order &#64;param quantity": "how many",
 *   "Order.State#OPEN": "not sent yet"
 * }
 * </pre>
 *
 * @param texts the texts by {@link ElementName} and tag, in the order of these
 */
record Documentation(Map<String, String> texts) {

    private static final String PARAMETER = " @param ";
    private static final String RESULT = " @return";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    static Documentation none() {
        return new Documentation(new TreeMap<>());
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    void add(String element, Javadoc javadoc) {
        addText(element, javadoc.main());
        addText(element + RESULT, javadoc.result());
        javadoc.parameters().forEach((name, text) -> addText(element + PARAMETER + name, text));
    }

    Javadoc of(String element) {
        Map<String, String> parameters = new TreeMap<>();
        String parameter = element + PARAMETER;
        texts.forEach((key, text) -> {
            if (key.startsWith(parameter)) {
                parameters.put(key.substring(parameter.length()), text);
            }
        });
        return new Javadoc(
                texts.getOrDefault(element, ""), texts.getOrDefault(element + RESULT, ""), Map.copyOf(parameters));
    }

    /** Throws if this is not what {@link #json} returns. */
    static Documentation read(InputStream json) throws IOException {
        JsonNode tree = JSON.readTree(json);
        if (!tree.isObject()) {
            throw new IOException("no object");
        }
        Documentation documentation = none();
        for (Map.Entry<String, JsonNode> text : tree.properties()) {
            if (!text.getValue().isTextual()) {
                throw new IOException("no text: " + text.getKey());
            }
            documentation.addText(text.getKey(), text.getValue().textValue());
        }
        return documentation;
    }

    /** Returns the same bytes on every machine. */
    byte[] json() throws IOException {
        PrettyPrinter lines = new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENTER);
        return (JSON.writer(lines).writeValueAsString(texts) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void addText(String key, String text) {
        if (!text.isEmpty()) {
            texts.put(key, text);
        }
    }
}
