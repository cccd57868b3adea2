package dev.lathe.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.json.JsonException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

    @Test
    void commasStandBetweenValuesAndNowhereElse() {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("a").beginArray().endArray();
        json.name("b")
                .beginArray()
                .beginArray()
                .endArray()
                .beginObject()
                .endObject()
                .endArray();
        json.name("c")
                .beginObject()
                .name("d")
                .value(1)
                .name("e")
                .value("[")
                .name("f")
                .value("{:")
                .endObject();
        json.name("g")
                .beginArray()
                .value(",")
                .value(true)
                .nullValue()
                .value(-1)
                .value(2.5)
                .value('x')
                .endArray();
        json.endObject();
        assertEquals(
                "{\"a\":[],\"b\":[[],{}],\"c\":{\"d\":1,\"e\":\"[\",\"f\":\"{:\"},"
                        + "\"g\":[\",\",true,null,-1,2.5,\"x\"]}",
                json.toString());
    }

    @Test
    void documentMayBeAnyValue() {
        assertEquals("1", new JsonWriter().value(1).toString());
        assertEquals("\"\"", new JsonWriter().value("").toString());
        assertEquals("null", new JsonWriter().nullValue().toString());
    }

    @Test
    void everyWidthOfIntegerIsWrittenDigitByDigit() {
        for (int shift = 0; shift < 64; shift++) {
            for (int offset = -1; offset <= 1; offset++) {
                long value = (1L << shift) + offset;
                assertEquals(Long.toString(value), new JsonWriter().value(value).toString());
                assertEquals(
                        Long.toString(-value), new JsonWriter().value(-value).toString());
                int narrow = (int) value;
                assertEquals(
                        Integer.toString(narrow), new JsonWriter().value(narrow).toString());
            }
        }
        for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
            assertEquals(Long.toString(power), new JsonWriter().value(power).toString());
            assertEquals(
                    Long.toString(power - 1), new JsonWriter().value(power - 1).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                3,
                0.1,
                1e7,
                1e21,
                1e-7,
                -2.5e-300,
                Double.MAX_VALUE,
                Double.MIN_VALUE,
                Double.MIN_NORMAL,
                1.0 / 3
            })
    void doubleIsReadBackTheSame(double value) {
        String written = new JsonWriter().value(value).toString();
        assertEquals(value, Double.parseDouble(Documents.number(written).text()));
        float narrow = (float) value;
        if (!Float.isInfinite(narrow)) {
            assertEquals(narrow, Float.parseFloat(new JsonWriter().value(narrow).toString()));
        }
    }

    @Test
    void floatIsNotWidened() {
        assertEquals("0.1", new JsonWriter().value(0.1f).toString());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersUnknownToJsonAreRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> new JsonWriter().value(value));
        assertThrows(IllegalArgumentException.class, () -> new JsonWriter().value((float) value));
        assertThrows(IllegalArgumentException.class, () -> JsonNumber.of(value));
    }

    @Test
    void bigNumbersKeepEveryDigit() {
        BigInteger integer = BigInteger.TEN.pow(50).subtract(BigInteger.ONE);
        assertEquals("9".repeat(50), new JsonWriter().value(integer).toString());
        for (String decimal : List.of("0.10", "1E+3", "-1E-400", "12345678901234567890.123")) {
            String written = new JsonWriter().value(new BigDecimal(decimal)).toString();
            assertEquals(new BigDecimal(decimal), Documents.number(written).decimal());
        }
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> new JsonWriter().value((String) null));
        assertThrows(NullPointerException.class, () -> new JsonWriter().value((JsonValue) null));
        assertThrows(NullPointerException.class, () -> new JsonWriter().value((BigDecimal) null));
        assertThrows(NullPointerException.class, () -> new JsonWriter().value((BigInteger) null));
    }

    @Test
    void charactersThatCouldEndALineOrAStringAreEscaped() {
        assertEquals(
                "\"\\\"\\\\/\\u0000\\u0008\\t\\n\\u000b\\u000c\\r\\u001f\\u0085\\u2028\\u2029\"",
                new JsonWriter()
                        .value("\"\\/\0\b\t\n\u000b\f\r\u001f\u0085\u2028\u2029")
                        .toString());
    }

    @Test
    void otherCharactersAreWrittenInUtf8() {
        String text = "\u007f\u0080é߿ࠀ世\ud7ff\ue000\uffff😀\udbff\udfff";
        assertArrayEquals(
                ("\"" + text + "\"").getBytes(StandardCharsets.UTF_8),
                new JsonWriter().value(text).toBytes());
    }

    @Test
    void everyCharComesBackFromValidUtf8() throws CharacterCodingException {
        for (int c = 0; c <= 0xFFFF; c++) {
            String text = "a" + (char) c + "b";
            byte[] written = new JsonWriter().value(text).toBytes();
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(written));
            assertEquals(new JsonString(text), Documents.read(written));
        }
    }

    @Test
    void singleCharIsAString() {
        assertEquals(
                "[\"a\",\"\\n\",\"é\",\"\\ud800\"]",
                new JsonWriter()
                        .beginArray()
                        .value('a')
                        .value('\n')
                        .value('é')
                        .value('\ud800')
                        .endArray()
                        .toString());
    }

    @Test
    void rawJsonIsCopiedAsAValue() {
        byte[] bytes = "xx{\"é\":[]}xx".getBytes(StandardCharsets.UTF_8);
        JsonWriter json = new JsonWriter().beginObject();
        json.name("a").raw("[ 1 ]").name("b").raw("\"é😀\"".getBytes(StandardCharsets.UTF_8));
        json.name("c").raw(bytes, 2, bytes.length - 4).name("d").raw(new JsonWriter().value("e"));
        json.name("f")
                .beginArray()
                .raw("1")
                .raw("2")
                .raw(new JsonWriter().value(3))
                .endArray();
        json.endObject();
        assertEquals("{\"a\":[ 1 ],\"b\":\"é😀\",\"c\":{\"é\":[]},\"d\":\"e\",\"f\":[1,2,3]}", json.toString());
    }

    @Test
    void trimmedDocumentIsCopiedAndContinuedAsBefore() {
        JsonWriter json = new JsonWriter().beginArray().value("a").trim();
        assertEquals("[\"a\"", new JsonWriter().raw(json).toString());
        assertEquals("[\"a\",1]", json.value(1).endArray().toString());
    }

    @Test
    void rawTextNeverBecomesAQuestionMark() {
        assertEquals(
                "\"\\ud800é\\u2028\"", new JsonWriter().raw("\"\ud800é\u2028\"").toString());
    }

    @Test
    void documentWithinAStringIsReadBackTheSame() {
        JsonWriter inner = new JsonWriter().beginObject();
        inner.name("a\"\\").value("é😀\n\ud800\u2028").name("b").value(1.5).endObject();
        JsonWriter outer = new JsonWriter().beginArray().text(inner).text(inner).endArray();
        JsonString text = new JsonString(inner.toString());
        assertEquals(JsonArray.of(List.of(text, text)), JsonValue.parse(outer.toString()));
    }

    @Test
    void rawJsonOfSeveralLinesIsWrittenOnOne() {
        String lines = "{\n\t\"a\": 1\r\n}";
        String line = "{ \t\"a\": 1  }";
        assertEquals(line, new JsonWriter().raw(lines).toString());
        assertEquals(
                line,
                new JsonWriter().raw(lines.getBytes(StandardCharsets.UTF_8)).toString());
        assertEquals(line + "\n", new JsonWriter().raw(lines).endLine().toString());
    }

    @Test
    void collectionsAreWrittenThroughAnEncoder() {
        Map<String, Integer> entries = new LinkedHashMap<>();
        entries.put("b", 2);
        entries.put("a", 1);
        JsonWriter json = new JsonWriter().beginArray();
        json.array(List.of("x", "y"), JsonWriter::value);
        json.array(List.of(), (JsonWriter to, Object item) -> to.nullValue());
        json.object(entries, JsonWriter::value);
        json.object(Map.of(), (JsonWriter to, Object item) -> to.nullValue());
        assertEquals("[[\"x\",\"y\"],[],{\"b\":2,\"a\":1},{}]", json.endArray().toString());
    }

    @Test
    void documentOfExactlyTheCapIsWrittenAndOneByteMoreIsNot() {
        assertEquals("\"12345678\"", new JsonWriter(10).value("12345678").toString());
        assertEquals(10, new JsonWriter(10).value(1_234_567_890L).size());
        assertTooLarge(() -> new JsonWriter(10).value("123456789"));
        assertTooLarge(() -> new JsonWriter(10).value("ééééé"));
        assertTooLarge(() -> new JsonWriter(10).value("\n\n\n\n\n"));
        assertTooLarge(() -> new JsonWriter(10).value(12_345_678_901L));
        assertTooLarge(() -> new JsonWriter(10).raw("12345678901"));
        assertTooLarge(() -> new JsonWriter(10).raw(new byte[11]));
        assertTooLarge(() -> new JsonWriter(10).text(new JsonWriter().value("1234567")));
        assertTooLarge(() -> new JsonWriter(0).beginArray());
        assertTooLarge(() -> new JsonWriter(1).beginArray().endArray());
    }

    @Test
    void capIsSixteenMebibytesUnlessGiven() {
        String half = "a".repeat(8 << 20);
        JsonWriter json = new JsonWriter().beginArray().value(half);
        assertTooLarge(() -> json.value(half));
    }

    @Test
    void toStringOfAValueHasNoCap() {
        JsonString large = new JsonString("a".repeat(17 << 20));
        assertEquals(large.value().length() + 2, large.toString().length());
    }

    @Test
    void streamSeesOneWrite() throws IOException {
        List<String> writes = new ArrayList<>();
        OutputStream stream = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError();
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                writes.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
            }
        };
        JsonWriter json = new JsonWriter().value("é".repeat(1_000));
        json.writeTo(stream);
        assertEquals(List.of("\"" + "é".repeat(1_000) + "\""), writes);
    }

    private static void assertTooLarge(Runnable write) {
        assertEquals(
                Kind.TOO_LARGE, assertThrows(JsonException.class, write::run).kind());
    }
}
