package dev.lathe.processor.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a keyword of JSON Schema 2020-12 may have for a value. */
enum SchemaValue {
    SCHEMA("a schema"),
    SCHEMAS("a list of schemas"),
    NAMED_SCHEMAS("an object of schemas"),
    COUNT("a whole number, 0 or more"),
    NUMBER("a number"),
    POSITIVE("a number above 0"),
    STRING("a string"),
    BOOLEAN("true or false"),
    LIST("a list"),
    NAMES("a list of strings, each once"),
    NAMED_NAMES("an object of lists of strings"),
    TYPE("a type of JSON Schema, such as \"string\", or a list of such"),
    DIALECT("\"" + SchemaValue.DRAFT + "\", or leave it out");

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private static final Set<String> TYPES =
            Set.of("array", "boolean", "integer", "null", "number", "object", "string");

    private static final Map<String, SchemaValue> OF_KEYWORDS = ofKeywords();

    private final String words;

    SchemaValue(String words) {
        this.words = words;
    }

    /** Returns what the keyword may have; one that the dialect does not know may have anything. */
    static Stream<SchemaValue> of(String keyword) {
        return Stream.ofNullable(OF_KEYWORDS.get(keyword));
    }

    boolean fits(JsonNode value) {
        return switch (this) {
            case SCHEMA -> isSchema(value);
            case SCHEMAS -> isFilled(value) && all(value, SchemaValue::isSchema);
            case NAMED_SCHEMAS -> value.isObject() && all(value, SchemaValue::isSchema);
            case COUNT -> isWhole(value) && value.decimalValue().signum() >= 0;
            case NUMBER -> value.isNumber();
            case POSITIVE -> value.isNumber() && value.decimalValue().signum() > 0;
            case STRING -> value.isTextual();
            case BOOLEAN -> value.isBoolean();
            case LIST -> value.isArray();
            case NAMES -> isNames(value);
            case NAMED_NAMES -> value.isObject() && all(value, SchemaValue::isNames);
            case TYPE -> isType(value) || isFilled(value) && isNames(value) && all(value, SchemaValue::isType);
            case DIALECT -> value.asText().equals(DRAFT);
        };
    }

    /** Says what to write, as in a sentence. */
    String words() {
        return words;
    }

    private static Map<String, SchemaValue> ofKeywords() {
        Map<String, SchemaValue> values = new TreeMap<>();
        put(
                values,
                SCHEMA,
                List.of(
                        "not",
                        "if",
                        "then",
                        "else",
                        "items",
                        "contains",
                        "additionalProperties",
                        "propertyNames",
                        "unevaluatedItems",
                        "unevaluatedProperties",
                        "contentSchema"));
        put(values, SCHEMAS, List.of("allOf", "anyOf", "oneOf", "prefixItems"));
        put(
                values,
                NAMED_SCHEMAS,
                List.of("$defs", "definitions", "properties", "patternProperties", "dependentSchemas"));
        put(
                values,
                COUNT,
                List.of(
                        "minLength",
                        "maxLength",
                        "minItems",
                        "maxItems",
                        "minContains",
                        "maxContains",
                        "minProperties",
                        "maxProperties"));
        put(values, NUMBER, List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"));
        put(values, POSITIVE, List.of("multipleOf"));
        put(
                values,
                STRING,
                List.of(
                        "$id",
                        "$ref",
                        "$dynamicRef",
                        "$anchor",
                        "$dynamicAnchor",
                        "$comment",
                        "title",
                        "description",
                        "format",
                        "pattern",
                        "contentEncoding",
                        "contentMediaType"));
        put(values, BOOLEAN, List.of("uniqueItems", "deprecated", "readOnly", "writeOnly"));
        put(values, LIST, List.of("enum", "examples"));
        put(values, NAMES, List.of("required"));
        put(values, NAMED_NAMES, List.of("dependentRequired"));
        put(values, TYPE, List.of("type"));
        put(values, DIALECT, List.of("$schema"));
        return values;
    }

    private static void put(Map<String, SchemaValue> values, SchemaValue value, List<String> keywords) {
        keywords.forEach(keyword -> values.put(keyword, value));
    }

    private static boolean isSchema(JsonNode value) {
        return value.isObject() || value.isBoolean();
    }

    private static boolean isType(JsonNode value) {
        return value.isTextual() && TYPES.contains(value.asText());
    }

    private static boolean isFilled(JsonNode value) {
        return value.isArray() && !value.isEmpty();
    }

    private static boolean isWhole(JsonNode value) {
        return value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    private static boolean isNames(JsonNode value) {
        Set<String> names = new HashSet<>();
        return value.isArray() && all(value, name -> name.isTextual() && names.add(name.asText()));
    }

    private static boolean all(JsonNode value, Predicate<JsonNode> test) {
        return StreamSupport.stream(value.spliterator(), false).allMatch(test);
    }
}
