package dev.lathe.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.lathe.json.JsonException.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final JsonLimits SMALL = new JsonLimits(2, 20, 5, 4, 6);

    @Test
    void defaultsAreAsDocumented() {
        assertEquals(new JsonLimits(64, 16_777_216, 4_194_304, 1_000, 1_000_000), JsonLimits.DEFAULT);
    }

    @Test
    void sixtyFourLevelsAreReadAndOneMoreIsNot() {
        assertDoesNotThrow(() -> JsonValue.parse("[".repeat(64) + "1" + "]".repeat(64)));
        assertDoesNotThrow(() -> JsonValue.parse("{\"\":".repeat(64) + "1" + "}".repeat(64)));
        assertRefused(Kind.MALFORMED, 64, "[".repeat(65) + "]".repeat(65), JsonLimits.DEFAULT);
        assertRefused(Kind.MALFORMED, 4 * 64, "{\"\":".repeat(64) + "{}" + "}".repeat(64), JsonLimits.DEFAULT);
    }

    @Test
    void siblingsAreNotLevels() {
        assertDoesNotThrow(() -> JsonValue.parse("[" + "[[],{}],".repeat(1_000) + "{\"a\":[]}]"));
    }

    @Test
    void deepNestingIsRefusedAtOnce() {
        for (String opening : new String[] {"[", "[{\"\":", "{\"a\":"}) {
            String document = opening.repeat(100_000);
            assertTimeout(Duration.ofSeconds(1), () -> assertRefused(Kind.MALFORMED, document, JsonLimits.DEFAULT));
        }
    }

    @Test
    void deepestLimitDoesNotOverflowTheStack() {
        JsonLimits deep = JsonLimits.DEFAULT.depth(1_000);
        JsonValue value = Documents.read("[{\"\":".repeat(500) + "1" + "}]".repeat(500), deep);
        assertEquals(value, Documents.read(value.toString(), deep));
    }

    @Test
    void documentIsMeasuredInBytesBeforeItIsRead() {
        assertDoesNotThrow(() -> Documents.read("[" + " ".repeat(18) + "]", SMALL));
        assertRefused(Kind.TOO_LARGE, 20, "[" + " ".repeat(19) + "]", SMALL);
        assertRefused(Kind.TOO_LARGE, 20, "not JSON at all, but long", SMALL);
    }

    @Test
    void documentOfTextIsMeasuredInBytesToo() {
        assertRefused(Kind.TOO_LARGE, 20, "[\"ééééé\",\"ééé\"]", SMALL);
        JsonException refusal = assertThrows(JsonException.class, () -> JsonReader.read("[\"ééééé\",\"ééé\"]", SMALL));
        assertEquals(Kind.TOO_LARGE, refusal.kind());
    }

    @Test
    void stringIsMeasuredInBytesAsSent() {
        assertDoesNotThrow(() -> Documents.read("\"12345\"", SMALL));
        assertDoesNotThrow(() -> Documents.read("\"éé5\"", SMALL));
        assertRefused(Kind.TOO_LARGE, "\"123456\"", SMALL);
        assertRefused(Kind.TOO_LARGE, "\"ééé\"", SMALL);
        assertRefused(Kind.TOO_LARGE, "\"\\u0041\"", SMALL);
        assertRefused(Kind.TOO_LARGE, "{\"123456\":1}", SMALL);
    }

    @Test
    void stringOfFiveMebibytesIsRefusedWithinASmallEnoughDocument() {
        String document = "\"" + "a".repeat(5 << 20) + "\"";
        assertRefused(Kind.TOO_LARGE, document, JsonLimits.DEFAULT);
        assertDoesNotThrow(() -> Documents.read(document, JsonLimits.DEFAULT.string(5 << 20)));
    }

    @Test
    void numberIsMeasuredInCharacters() {
        assertDoesNotThrow(() -> Documents.read("1234", SMALL));
        assertRefused(Kind.MALFORMED, "12345", SMALL);
        assertRefused(Kind.MALFORMED, "-1.25", SMALL);
        assertRefused(Kind.MALFORMED, "1e001", SMALL);
    }

    @Test
    void thousandDigitsAreReadAndTenThousandAreNot() {
        assertEquals("9".repeat(1_000), Documents.number("9".repeat(1_000)).text());
        assertRefused(Kind.MALFORMED, "9".repeat(10_000), JsonLimits.DEFAULT);
        assertRefused(Kind.MALFORMED, "0." + "9".repeat(10_000), JsonLimits.DEFAULT);
        assertRefused(Kind.MALFORMED, "1e" + "0".repeat(10_000), JsonLimits.DEFAULT);
    }

    @Test
    void valuesAreCountedWhereverTheyStand() {
        assertDoesNotThrow(() -> Documents.read("[1,[2,{\"\":3}]]", SMALL.depth(3)));
        assertRefused(Kind.TOO_LARGE, "[1,2,3,4,5,6]", SMALL);
        assertRefused(Kind.TOO_LARGE, "[" + "0,".repeat(1_000_000) + "0]", JsonLimits.DEFAULT);
    }

    @Test
    void onlyTheGivenPartOfTheBytesIsRead() {
        byte[] bytes = "xx[1]xx".getBytes(StandardCharsets.US_ASCII);
        assertEquals(JsonValue.parse("[1]"), JsonReader.read(bytes, 2, 3, JsonLimits.DEFAULT));
        JsonException refusal =
                assertThrows(JsonException.class, () -> JsonReader.read(bytes, 2, 4, JsonLimits.DEFAULT));
        assertEquals(3, refusal.position());
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> JsonReader.read(Arrays.copyOf(bytes, 4), 2, 3, JsonLimits.DEFAULT));
    }

    @Test
    void impossibleLimitsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.DEFAULT.depth(1_001));
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.DEFAULT.depth(-1));
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.DEFAULT.document(0));
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.DEFAULT.string(-1));
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.DEFAULT.number(0));
        assertThrows(IllegalArgumentException.class, () -> JsonLimits.DEFAULT.values(0));
    }

    private static void assertRefused(Kind kind, String document, JsonLimits limits) {
        JsonException refusal = assertThrows(JsonException.class, () -> Documents.read(document, limits));
        assertEquals(kind, refusal.kind(), refusal.getMessage());
    }

    private static void assertRefused(Kind kind, int position, String document, JsonLimits limits) {
        JsonException refusal = assertThrows(JsonException.class, () -> Documents.read(document, limits));
        assertEquals(kind, refusal.kind(), refusal.getMessage());
        assertEquals(position, refusal.position(), refusal.getMessage());
    }
}
