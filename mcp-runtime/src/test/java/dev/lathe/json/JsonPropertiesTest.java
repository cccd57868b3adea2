package dev.lathe.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every document. */
class JsonPropertiesTest {

    private static final JsonMapper ESCAPING = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    @Property(tries = 500)
    void whatIsWrittenIsReadBackTheSame(@ForAll("values") JsonValue value) {
        byte[] written = new JsonWriter().value(value).toBytes();
        JsonValue read = Documents.read(written);
        assertEquals(value, read);
        assertArrayEquals(written, new JsonWriter().value(read).toBytes());
    }

    @Property(tries = 500)
    void jacksonReadsWhatIsWritten(@ForAll("values") JsonValue value) throws IOException {
        JacksonOracle.assertSame(
                JacksonOracle.read(new JsonWriter().value(value).toBytes()), value);
    }

    @Property(tries = 500)
    void whatJacksonWritesIsReadTheSame(@ForAll("values") JsonValue value) throws IOException {
        JsonNode node = JacksonOracle.read(new JsonWriter().value(value).toBytes());
        byte[] escaped = ESCAPING.writeValueAsBytes(node);
        JacksonOracle.assertSame(JacksonOracle.read(escaped), Documents.read(escaped));
        byte[] pretty = ESCAPING.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
        JacksonOracle.assertSame(JacksonOracle.read(pretty), Documents.read(pretty));
    }

    @Property(tries = 500)
    void writtenDocumentsHaveNoLineEnds(@ForAll("values") JsonValue value) {
        String written = value.toString();
        assertEquals(1, written.split("[\\n\\r\\u0085\\u2028\\u2029]", -1).length);
    }

    @Property(tries = 500)
    void documentWithinAStringIsReadBackTheSame(@ForAll("values") JsonValue value) {
        JsonWriter inner = new JsonWriter().value(value);
        JsonString text =
                (JsonString) Documents.read(new JsonWriter().text(inner).toBytes());
        assertEquals(value, JsonValue.parse(text.value()));
    }

    @Property(tries = 500)
    void documentWithinAStringIsWrittenLikeItsText(@ForAll("values") JsonValue value) {
        JsonWriter inner = new JsonWriter().value(value).endLine();
        assertEquals(
                new JsonWriter().value(inner.toString()).toString(),
                new JsonWriter().text(inner).toString());
    }

    @Property(tries = 500)
    void textIsWrittenCharacterByCharacter(@ForAll("texts") String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(c -> {
            String alone = new JsonWriter().value(Character.toString(c)).toString();
            written.append(alone, 1, alone.length() - 1);
        });
        assertEquals("\"" + written + "\"", new JsonWriter().value(text).toString());
    }

    @Property(tries = 500)
    void documentNeedsItsOwnSizeAndNoMore(@ForAll("texts") String text) {
        JsonWriter json = new JsonWriter().value(text);
        String raw = json.toString();
        int size = json.size();
        assertEquals(raw, new JsonWriter(size).value(text).toString());
        assertEquals(raw, new JsonWriter(size).raw(raw).toString());
        assertEquals(raw, new JsonWriter(size).raw(json).toString());
        assertThrows(JsonException.class, () -> new JsonWriter(size - 1).value(text));
        assertThrows(JsonException.class, () -> new JsonWriter(size - 1).raw(raw));
        assertThrows(JsonException.class, () -> new JsonWriter(size - 1).raw(json));
    }

    @Property(tries = 2_000)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 40) byte[] document) {
        readOrRefuse(document);
    }

    @Property(tries = 2_000)
    void anyTextIsReadOrRefused(@ForAll("almostJson") String document) {
        try {
            JsonValue.parse(document);
        } catch (JsonException e) {
            assertPositionIsWithin(document.length(), e);
        }
    }

    @Property(tries = 500)
    void damagedDocumentsAreReadOrRefused(
            @ForAll("values") JsonValue value, @ForAll @IntRange(max = 1_000) int place, @ForAll byte damage) {
        byte[] document = new JsonWriter().value(value).toBytes();
        document[place % document.length] = damage;
        readOrRefuse(document);
    }

    private static void readOrRefuse(byte[] document) {
        try {
            Documents.read(document);
        } catch (JsonException e) {
            assertPositionIsWithin(document.length, e);
        }
    }

    private static void assertPositionIsWithin(int length, JsonException e) {
        assertEquals(Math.max(0, Math.min(e.position(), length)), e.position());
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return values(3);
    }

    /** Long enough for the writer to grow, with plain and other characters in turn. */
    @Provide
    Arbitrary<String> texts() {
        return strings().list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> almostJson() {
        return Arbitraries.strings()
                .withChars("{}[]:,\"\\u0189.eE+-truefalsn \n")
                .ofMaxLength(20);
    }

    private static Arbitrary<JsonValue> values(int levels) {
        Arbitrary<JsonValue> leaves = Arbitraries.oneOf(
                Arbitraries.of(List.<JsonValue>of(JsonNull.NULL, JsonBoolean.TRUE, JsonBoolean.FALSE)),
                strings().map(JsonString::new),
                numbers());
        if (levels == 0) {
            return leaves;
        }
        Arbitrary<JsonValue> inner = values(levels - 1);
        return Arbitraries.oneOf(
                leaves,
                inner.list().ofMaxSize(4).map(JsonArray::of),
                Arbitraries.maps(names(), inner).ofMaxSize(4).map(members -> JsonObject.of(Map.copyOf(members))));
    }

    /** Without halves of surrogate pairs, which Jackson accepts in strings only. */
    private static Arbitrary<String> names() {
        return strings().map(name -> name.replaceAll("\\p{Cs}", ""));
    }

    /** All chars, so half of a surrogate pair is not rare. */
    private static Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(20),
                Arbitraries.strings().all().ofMaxLength(10),
                Arbitraries.strings().withCharRange('\ud700', '\ue0ff').ofMaxLength(5),
                Arbitraries.strings()
                        .withChars("\"\\/\n\r\u0085\u2028\u2029é😀")
                        .ofMaxLength(10));
    }

    private static Arbitrary<JsonValue> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(JsonNumber::of),
                Arbitraries.doubles().map(JsonNumber::of),
                Arbitraries.bigIntegers().map(unscaled -> JsonNumber.of(new BigDecimal(unscaled))),
                Arbitraries.bigDecimals().ofScale(30).map(JsonNumber::of),
                Arbitraries.integers()
                        .between(-999_000_000, 999_000_000)
                        .map(scale -> JsonNumber.of(new BigDecimal(BigInteger.TWO, scale))));
    }
}
