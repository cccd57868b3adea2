package dev.lathe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Jackson at its strictest, as the second opinion. */
final class JacksonOracle {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    private JacksonOracle() {}

    static JsonNode read(byte[] document) throws IOException {
        return MAPPER.readTree(document);
    }

    /** Tells whether Jackson accepts the value, too: not with half of a surrogate pair in a name. */
    static boolean knows(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .allMatch(member -> !HALF_PAIR.matcher(member.getKey()).find() && knows(member.getValue()));
        }
        return !(value instanceof JsonArray array) || array.items().stream().allMatch(JacksonOracle::knows);
    }

    static void assertSame(JsonNode expected, JsonValue actual) {
        if (actual instanceof JsonObject object) {
            assertTrue(expected.isObject());
            assertEquals(expected.size(), object.size());
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                assertSame(expected.required(member.getKey()), member.getValue());
            }
        } else if (actual instanceof JsonArray array) {
            assertTrue(expected.isArray());
            assertEquals(expected.size(), array.items().size());
            for (int i = 0; i < expected.size(); i++) {
                assertSame(expected.get(i), array.items().get(i));
            }
        } else if (actual instanceof JsonNumber number) {
            assertTrue(expected.isNumber());
            assertEquals(expected.decimalValue(), number.decimal());
            assertEquals(expected.isIntegralNumber(), number.isInteger());
        } else if (actual instanceof JsonString string) {
            assertTrue(expected.isTextual());
            assertEquals(expected.textValue(), string.value());
        } else {
            assertEquals(expected.toString(), actual.toString());
            assertTrue(expected.isBoolean() || expected.isNull());
        }
    }
}
