package dev.lathe.processor.check;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON Schema of the user's, read for what no client could make sense of: what the meta-schema of draft 2020-12
 * forbids, and references that lead nowhere or out of the schema.
 */
final class WrittenSchema {

    /** What is wrong, and what to do, each as in a sentence. */
    record Mistake(String cause, String remedy) {}

    /** A {@code $ref}, with where it stands and the nearest schema around it that has an {@code $id}. */
    private record Reference(String place, String target, JsonNode resource) {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();

    private WrittenSchema() {}

    /** Returns the first thing that is wrong with the schema of an object. */
    static Optional<Mistake> mistake(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            String place = "line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr();
            return Optional.of(new Mistake("it is not JSON at " + place, "write a JSON object, with each name once"));
        }
        WrittenSchema schema = new WrittenSchema();
        if (root.path("type").asText().equals("object")) {
            schema.read(root, "", root);
            schema.references.forEach(schema::resolve);
        } else {
            schema.add("its root is of another type, or of none", "write {\"type\":\"object\", …}");
        }
        return schema.mistakes.stream().findFirst();
    }

    private void read(JsonNode schema, String place, JsonNode outer) {
        JsonNode resource = schema.has("$id") ? schema : outer;
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            String keyword = member.getKey();
            SchemaValue.of(keyword)
                    .forEach(value -> read(value, member.getValue(), place + "/" + escaped(keyword), resource));
        }
        note(schema, "$ref", place, resource);
        note(schema, "$dynamicRef", place, resource);
        anchors.add(schema.path("$anchor").asText());
        anchors.add(schema.path("$dynamicAnchor").asText());
    }

    private void read(SchemaValue value, JsonNode found, String place, JsonNode resource) {
        if (!value.fits(found)) {
            add("'" + place + "' is " + found, "write " + value.words());
            return;
        }
        switch (value) {
            case SCHEMA -> read(found, place, resource);
            case SCHEMAS -> {
                for (int i = 0; i < found.size(); i++) {
                    read(found.get(i), place + "/" + i, resource);
                }
            }
            case NAMED_SCHEMAS ->
                found.properties()
                        .forEach(named -> read(named.getValue(), place + "/" + escaped(named.getKey()), resource));
            default -> {}
        }
    }

    private void note(JsonNode schema, String keyword, String place, JsonNode resource) {
        if (schema.path(keyword).isTextual()) {
            references.add(
                    new Reference(place + "/" + keyword, schema.path(keyword).asText(), resource));
        }
    }

    private void resolve(Reference reference) {
        String target = reference.target;
        if (!target.startsWith("#")) {
            add(
                    "'" + reference.place + "' leads out of it to '" + target + "'",
                    "put the other schema into '$defs' and write '#/$defs/…'");
        } else if (!leadsToSchema(target.substring(1), reference.resource)) {
            add("'" + reference.place + "' leads to '" + target + "', which is not there", "write it into '$defs'");
        }
    }

    private boolean leadsToSchema(String fragment, JsonNode resource) {
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            return anchors.contains(fragment);
        }
        try {
            JsonNode found = resource.at(JsonPointer.compile(decoded(fragment)));
            return found.isObject() || found.isBoolean();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A plus sign is one in a fragment, and a blank in a form, which is what the JDK decodes. */
    private static String decoded(String fragment) {
        return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private void add(String cause, String remedy) {
        mistakes.add(new Mistake(cause, remedy));
    }
}
