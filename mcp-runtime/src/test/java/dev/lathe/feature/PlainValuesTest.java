package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.json.JsonException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of values whose type is {@code Object}. */
final class PlainValuesTest {

    @Test
    void everyKindOfJsonIsRead() {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("z", Arrays.asList(1L, "a", true, null));
        expected.put("a", Map.of());
        assertEquals(expected, read("{\"z\":[1,\"a\",true,null],\"a\":{}}"));
        assertEquals("[z, a]", ((Map<?, ?>) read("{\"z\":1,\"a\":2}")).keySet().toString());
        assertEquals(null, read("null"));
    }

    @Test
    void numbersAreExact() {
        assertEquals(
                List.of(Long.MAX_VALUE, Long.MIN_VALUE, 0L), read("[9223372036854775807,-9223372036854775808,-0]"));
        assertEquals(new BigInteger("9223372036854775808"), read("9223372036854775808"));
        assertEquals(new BigInteger("-9223372036854775809"), read("-9223372036854775809"));
        assertEquals(new BigDecimal("0.10"), read("0.10"));
        assertEquals(new BigDecimal("1E+2"), read("1e2"));
    }

    @Test
    void whatIsReadCannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, ((List<?>) read("[1]"))::clear);
        assertThrows(UnsupportedOperationException.class, ((Map<?, ?>) read("{\"a\":1}"))::clear);
    }

    @Test
    void aNumberTooLongToWriteIsAMistakeAtItsPlace() {
        Arguments arguments = arguments("{\"a\":[0,1e999999999]}");
        PlainValues.read(arguments.at("it"));
        PlainValues.read(arguments.at("missing"));
        assertEquals(
                "/it/a/1: must be within 1000 digits, got 1e999999999\n/missing: is required",
                assertThrows(ToolException.class, arguments::check).getMessage());
    }

    @Test
    void scalarsAreWritten() {
        assertEquals("null", written(null));
        assertEquals("[true,1,2,3,4]", written(List.of(true, (byte) 1, (short) 2, 3, 4L)));
        assertEquals(
                "[0.1,0.2,0.30,5,6]",
                written(List.of(0.1f, 0.2, new BigDecimal("0.30"), BigInteger.valueOf(5), new AtomicLong(6))));
        assertEquals("[\"a\",\"b\",\"c\"]", written(List.of("a", 'b', new StringBuilder("c"))));
        assertEquals("[\"MONDAY\",2026]", written(List.of(DayOfWeek.MONDAY, Year.of(2026))));
    }

    @Test
    void whatIsWrittenAsTextElsewhereIsTextHere() {
        assertEquals("\"2026-07-28\"", written(LocalDate.of(2026, 7, 28)));
        assertEquals("\"1970-01-01T00:00:00Z\"", written(Instant.EPOCH));
        assertEquals(
                "[\"PT1M\",\"Europe/Berlin\"]", written(List.of(Duration.ofMinutes(1), ZoneId.of("Europe/Berlin"))));
        assertEquals("\"00000000-0000-0000-0000-000000000001\"", written(new UUID(0, 1)));
        assertEquals("[\"a:b\",\"a/b\"]", written(List.of(URI.create("a:b"), Path.of("a/b"))));
    }

    @Test
    void collectionsAreWritten() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("b", List.of());
        map.put(1, null);
        map.put(DayOfWeek.FRIDAY, new Object[] {1, new String[] {"x"}});
        assertEquals("{\"b\":[],\"1\":null,\"FRIDAY\":[1,[\"x\"]]}", written(map));
        assertEquals("{\"SUNDAY\":1}", written(new EnumMap<>(Map.of(DayOfWeek.SUNDAY, 1))));
        assertEquals("[1,null]", written(Arrays.asList(Optional.of(1), Optional.empty())));
        assertEquals("[1,null]", written(List.of(OptionalInt.of(1), OptionalInt.empty())));
        assertEquals("[{\"a\":1.0}]", written(List.of(JsonValue.parse("{\"a\":1.0}"))));
    }

    @Test
    void arraysOfPrimitivesAreWritten() {
        assertEquals("[1,-2]", written(new int[] {1, -2}));
        assertEquals("[[1],[2]]", written(new Object[] {new long[] {1}, new short[] {2}}));
        assertEquals("[[0.5],[0.25]]", written(new Object[] {new double[] {0.5}, new float[] {0.25f}}));
        assertEquals("[[true],[\"x\"],[]]", written(new Object[] {new boolean[] {true}, new char[] {'x'}, new int[0]}));
        assertEquals("[\"SGk=\",\"SGk=\"]", written(List.of(new byte[] {72, 105}, ByteBuffer.wrap(new byte[] {72, 105
        }))));
    }

    @Test
    void streamsAreWrittenAndClosed() {
        AtomicBoolean isClosed = new AtomicBoolean();
        assertEquals("[1,[2]]", written(Stream.of(1, IntStream.of(2)).onClose(() -> isClosed.set(true))));
        assertTrue(isClosed.get());
    }

    @Test
    void anythingElseIsRefusedByName() {
        assertEquals(
                "class java.lang.Object has no JSON form where the declared type is Object; declare a record instead",
                refusal(List.of(new Object())));
        assertTrue(refusal(new Point(1)).startsWith("class dev.lathe.feature.PlainValuesTest$Point "));
        assertEquals("JSON has no number for NaN", refusal(Double.NaN));
        assertTrue(refusal(new Strange()).startsWith("class dev.lathe.feature.PlainValuesTest$Strange "));
    }

    @Test
    void whatContainsItselfEnds() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        list.add(list);
        assertEquals("a value is nested 1000 levels deep; does it contain itself?", refusal(list));
        assertEquals("a value is nested 1000 levels deep; does it contain itself?", refusal((Iterable<Object>)
                () -> Collections.<Object>singleton(list).iterator()));
    }

    @Test
    void whatNeverEndsIsTooLarge() {
        assertThrows(JsonException.class, () -> written(Stream.generate(() -> 1)));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        String json = "{\"a\":[1,2.50,\"x\",null,true,{\"b\":123456789012345678901234567890}]}";
        assertEquals(json, written(read(json)));
    }

    private record Point(int x) {}

    private static final class Strange extends Number {
        private static final long serialVersionUID = 1;

        @Override
        public int intValue() {
            return 0;
        }

        @Override
        public long longValue() {
            return 0;
        }

        @Override
        public float floatValue() {
            return 0;
        }

        @Override
        public double doubleValue() {
            return 0;
        }

        @Override
        public String toString() {
            return "1],[2";
        }
    }

    private static Arguments arguments(String json) {
        return new Arguments(JsonObject.of(Map.of("it", JsonValue.parse(json))));
    }

    private static Object read(String json) {
        Arguments arguments = arguments(json);
        Object value = PlainValues.read(arguments.at("it"));
        arguments.check();
        return value;
    }

    private static String written(Object value) {
        return PlainValues.write(new JsonWriter(), value).toString();
    }

    private static String refusal(Object value) {
        return assertThrows(IllegalArgumentException.class, () -> written(value))
                .getMessage();
    }
}
