package dev.lathe.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.ShortNode;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees of Jackson from arguments and as results. Jackson's own reader says what they must be. */
final class JacksonBridgeTest {

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "\"é😀\\n\\u2028\"",
                "[]",
                "{}",
                "{\"z\":[1,{\"y\":null}],\"a\":false,\"\":\"\"}",
                "[0,-1,2147483647,-2147483648,2147483648,9223372036854775807,-9223372036854775808]",
                "[9223372036854775808,123456789012345678901234567890]",
                "[0.10,1.5,1E+2,1E-7,0.1234567890123456789]"
            })
    void isWhatJacksonReadsAndIsWrittenBack(String json) throws IOException {
        JsonNode node = read(json);
        assertEquals(EXACT.readTree(json), node);
        assertEquals(json, JacksonBridge.write(new JsonWriter(), node).toString());
    }

    @Test
    void aNumberTooLongToWriteIsAMistakeAtItsPlace() {
        Arguments arguments = arguments("{\"a\":[0,1e999999999]}");
        JacksonBridge.read(arguments.at("it"));
        JacksonBridge.read(arguments.at("missing"));
        assertEquals(
                "/it/a/1: must be within 1000 digits, got 1e999999999\n/missing: is required",
                assertThrows(ToolException.class, arguments::check).getMessage());
    }

    @Test
    void nodesThatNoReaderMakesAreWritten() {
        assertEquals("null", written(null));
        assertEquals("null", written(MissingNode.getInstance()));
        assertEquals("\"SGk=\"", written(BinaryNode.valueOf(new byte[] {72, 105})));
        assertEquals("7", written(ShortNode.valueOf((short) 7)));
        assertEquals("0.1", written(FloatNode.valueOf(0.1f)));
        assertEquals("0.1", written(DoubleNode.valueOf(0.1)));
        assertEquals("1.50", written(DecimalNode.valueOf(new BigDecimal("1.50"))));
        assertEquals("[1,\"a\"]", written(new POJONode(List.of(1, "a"))));
    }

    @Test
    void whatJsonHasNoWordForIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> written(DoubleNode.valueOf(Double.NaN)));
        assertThrows(IllegalArgumentException.class, () -> written(new POJONode(new Object())));
        ArrayNode itself = JsonNodeFactory.instance.arrayNode();
        itself.add(itself).add(itself);
        assertThrows(IllegalArgumentException.class, () -> written(itself));
    }

    private static Arguments arguments(String json) {
        return new Arguments(JsonObject.of(Map.of("it", JsonValue.parse(json))));
    }

    private static JsonNode read(String json) {
        Arguments arguments = arguments(json);
        JsonNode node = JacksonBridge.read(arguments.at("it"));
        arguments.check();
        return node;
    }

    private static String written(JsonNode node) {
        return JacksonBridge.write(new JsonWriter(), node).toString();
    }
}
