package dev.lathe.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.lathe.json.JsonException.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void everyKindOfValueIsRead() {
        JsonObject object = (JsonObject) JsonValue.parse(
                "{\"s\": \"text\", \"n\": -1.50, \"t\": true, \"f\": false, \"z\": null, \"a\": [1, []], \"o\": {}}");
        assertEquals(new JsonString("text"), object.find("s"));
        assertEquals(new JsonNumber("-1.50"), object.find("n"));
        assertSame(JsonBoolean.TRUE, object.find("t"));
        assertSame(JsonBoolean.FALSE, object.find("f"));
        assertSame(JsonNull.NULL, object.find("z"));
        assertEquals(JsonArray.of(List.of(JsonNumber.of(1), JsonArray.of(List.of()))), object.find("a"));
        assertEquals(JsonObject.EMPTY, object.find("o"));
        assertEquals(
                List.of("s", "n", "t", "f", "z", "a", "o"),
                List.copyOf(object.members().keySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1.0",
                "1.10",
                "1E+2",
                "1e-7",
                "-0.0e-00",
                "127",
                "32768",
                "2147483648",
                "-9223372036854775808",
                "9223372036854775807",
                "9223372036854775808",
                "18446744073709551616",
                "340282366920938463463374607431768211456",
                "1e400",
                "-1e400",
                "1e999999999",
                "0.1000000000000000055511151231257827021181583404541015625"
            })
    void numberKeepsEveryCharacter(String lexeme) {
        assertEquals(lexeme, Documents.number(" " + lexeme + "\n").text());
        assertEquals(
                "{\"id\":" + lexeme + "}",
                JsonValue.parse("{ \"id\" : " + lexeme + " }").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "\"\"", "\"1\"", "\"\\u0000\"", "\"é世😀\"", "\"\\ud800\""})
    void stringIdIsEchoedExactly(String id) {
        assertEquals(
                "{\"id\":" + id + "}", JsonValue.parse("{\"id\":" + id + "}").toString());
    }

    @Test
    void escapesAreResolved() {
        String resolved = Documents.string("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00E9\\ud83D\\uDe00\"");
        assertEquals("\"\\/\b\f\n\r\tAé😀", resolved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\ud800\\ud800", "\\udc00\\ud800", "a\\udfffb", "\\ud800\\\\"})
    void halfOfASurrogatePairIsKeptAndWrittenBackEscaped(String text) {
        assertEquals("\"" + text + "\"", JsonValue.parse("\"" + text + "\"").toString());
        assertEquals(
                "{\"" + text + "\":1}", JsonValue.parse("{\"" + text + "\":1}").toString());
    }

    @Test
    void twoEscapedHalvesBecomeOneCharacter() {
        assertEquals("\"😀\"", JsonValue.parse("\"\\ud83d\\ude00\"").toString());
    }

    @Test
    void unescapedHalfOfASurrogatePairIsRefusedInText() {
        JsonException refusal = assertThrows(JsonException.class, () -> JsonValue.parse("[\"é\ud800\"]"));
        assertEquals(Kind.MALFORMED, refusal.kind());
        assertEquals(4, refusal.position());
        assertThrows(JsonException.class, () -> JsonValue.parse("\"\udc00\""));
        assertThrows(JsonException.class, () -> JsonValue.parse("\"\\\ud800\""));
        assertThrows(JsonException.class, () -> JsonValue.parse("\ud83d"));
    }

    /** Every lead byte, with bytes at the edges of what may follow it. */
    @Test
    void stringsAreUtf8ExactlyWhenTheDecoderOfTheJdkSaysSo() {
        int[] edges = {0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xED, 0xFF};
        byte[] document = {'"', 0, 0, 0, 0, '"'};
        for (int lead = 0x80; lead <= 0xFF; lead++) {
            document[1] = (byte) lead;
            for (int second : edges) {
                document[2] = (byte) second;
                for (int third : edges) {
                    document[3] = (byte) third;
                    for (int fourth : edges) {
                        document[4] = (byte) fourth;
                        assertSameVerdictAsJdk(document);
                    }
                }
            }
        }
    }

    private static void assertSameVerdictAsJdk(byte[] document) {
        String expected;
        try {
            expected = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document, 1, 4))
                    .toString();
        } catch (CharacterCodingException e) {
            assertThrows(JsonException.class, () -> Documents.read(document));
            return;
        }
        assertEquals(new JsonString(expected), Documents.read(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":1,\"id\":1}",
                "{\"a\":{},\"b\":2,\"a\":{}}",
                "{\"method\":1,\"m\\u0065thod\":2}",
                "{\"é\":1,\"\\u00e9\":2}",
                "[[{\"\":0,\"\":0}]]"
            })
    void nameTwiceInAnObjectIsRefused(String document) {
        JsonException refusal = assertThrows(JsonException.class, () -> JsonValue.parse(document));
        assertEquals(Kind.DUPLICATE_NAME, refusal.kind());
    }

    @Test
    void nameMayComeAgainInAnotherObject() {
        assertDoesNotThrow(() -> JsonValue.parse("{\"a\":{\"a\":{}},\"b\":[{\"a\":1},{\"a\":1}]}"));
    }

    @Test
    void manyNamesTakeNoQuadraticTime() {
        StringBuilder document = new StringBuilder("{\"name\":0");
        StringBuilder colliding = new StringBuilder("{\"name\":0");
        for (int i = 0; i < 100_000; i++) {
            document.append(",\"").append(i).append("\":").append(i);
            // "Aa" and "BB" have the same hash code, and so have all words made of them.
            String word = Integer.toBinaryString(1 << 17 | i).replace("0", "Aa").replace("1", "BB");
            colliding.append(",\"").append(word).append("\":0");
        }
        for (StringBuilder many : List.of(document, colliding)) {
            String json = many.append('}').toString();
            assertTimeout(
                    Duration.ofSeconds(3), () -> assertEquals(100_001, ((JsonObject) JsonValue.parse(json)).size()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\" 1}         | expected ':' but found '1', at byte 5",
                "[1 2]             | expected ',' or ']' but found '2', at byte 3",
                "{\"a\":1          | expected ',' or '}' but found the end, at byte 6",
                "{a:1}             | expected a name in quotes but found 'a', at byte 1",
                "nul               | expected null but found the end, at byte 3",
                "{} {}             | expected the end of the document but found '{', at byte 3",
                "[é]               | expected a value but found the byte 0xc3, at byte 1",
                "[01]              | numbers must not begin with zeros, at byte 2",
                "[1.]              | expected a digit but found ']', at byte 3",
                "[\"\\x\"]         | expected one of \"\\/bfnrtu after a backslash but found 'x', at byte 3",
                "{\"a\":1,\"a\":2} | an object must not have a name twice, at byte 10",
                "\ufeff{}          | documents must not begin with a byte order mark, at byte 0"
            })
    void messageSaysWhatAndWhere(String document, String message) {
        assertEquals(
                message,
                assertThrows(JsonException.class, () -> JsonValue.parse(document))
                        .getMessage());
    }

    @Test
    void refusalCostsNoStackTrace() {
        assertEquals(
                0, assertThrows(JsonException.class, () -> JsonValue.parse("")).getStackTrace().length);
    }
}
