package dev.lathe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

    @Test
    void objectsAreEqualInAnyOrderAndArraysAreNot() {
        JsonValue object = JsonValue.parse("{\"a\":1,\"b\":2}");
        assertEquals(object, JsonValue.parse("{\"b\":2,\"a\":1}"));
        assertEquals(object.hashCode(), JsonValue.parse("{\"b\":2,\"a\":1}").hashCode());
        assertNotEquals(object, JsonValue.parse("{\"a\":1}"));
        assertEquals(JsonValue.parse("[1,2]"), JsonValue.parse("[1, 2]"));
        assertEquals(
                JsonValue.parse("[1,2]").hashCode(), JsonValue.parse("[1, 2]").hashCode());
        assertNotEquals(JsonValue.parse("[1,2]"), JsonValue.parse("[2,1]"));
        assertNotEquals(JsonValue.parse("[]"), JsonValue.parse("{}"));
    }

    @Test
    void numbersAreEqualDigitForDigit() {
        assertEquals(JsonNumber.of(1), JsonValue.parse("1"));
        assertEquals(JsonNumber.of(1).hashCode(), JsonValue.parse("1").hashCode());
        assertNotEquals(JsonNumber.of(1), JsonNumber.of(1.0));
        assertNotEquals(JsonNumber.of(1), new JsonString("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "12", "-9223372036854775809"})
    void numberWithoutFractionAndExponentIsAnInteger(String number) {
        assertTrue(Documents.number(number).isInteger());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e2", "1E2", "1.5e1"})
    void anyOtherNumberIsNot(String number) {
        assertFalse(Documents.number(number).isInteger());
    }

    @Test
    void decimalIsExact() {
        assertEquals(new BigDecimal("0.1"), Documents.number("0.1").decimal());
        assertEquals(
                new BigDecimal("9223372036854775808"),
                Documents.number("9223372036854775808").decimal());
        assertEquals(new BigDecimal("1e400"), Documents.number("1e400").decimal());
        assertEquals(-999_999_999, Documents.number("1e999999999").decimal().scale());
        assertEquals(1_000_000_000, Documents.number("0.1e-999999999").decimal().scale());
    }

    @Test
    void numberOfJavaIsWrittenAsJavaDoes() {
        assertEquals("-9223372036854775808", JsonNumber.of(Long.MIN_VALUE).text());
        assertEquals("3.0", JsonNumber.of(3.0).text());
        assertEquals("1.0E22", JsonNumber.of(1e22).text());
        assertEquals("1.50", JsonNumber.of(new BigDecimal("1.50")).text());
    }

    @Test
    void missingMemberIsNullAndJsonNullIsNot() {
        JsonObject object = (JsonObject) JsonValue.parse("{\"a\":null}");
        assertEquals(JsonNull.NULL, object.find("a"));
        assertNull(object.find("A"));
        assertNull(object.find("a\0"));
        assertNull(JsonObject.EMPTY.find(""));
    }

    @Test
    void oneMemberCanBeAnotherInACopy() {
        JsonObject object = (JsonObject) JsonValue.parse("{\"a\":1,\"b\":2}");
        assertEquals("{\"a\":null,\"b\":2}", object.with("a", JsonNull.NULL).toString());
        assertEquals(
                "{\"a\":1,\"b\":2,\"c\":null}", object.with("c", JsonNull.NULL).toString());
        assertEquals("{\"a\":1,\"b\":2}", object.toString());
    }

    @Test
    void valuesCannotBeChanged() {
        JsonObject object = (JsonObject) JsonValue.parse("{\"a\":[1]}");
        JsonArray array = (JsonArray) object.members().get("a");
        assertThrows(UnsupportedOperationException.class, () -> object.members().put("b", JsonNull.NULL));
        assertThrows(UnsupportedOperationException.class, () -> array.items().add(JsonNull.NULL));
        assertThrows(
                UnsupportedOperationException.class,
                () -> object.members().entrySet().iterator().next().setValue(JsonNull.NULL));
    }

    @Test
    void laterChangesOfACollectionAreNotSeen() {
        Map<String, JsonValue> members = new LinkedHashMap<>(Map.of("b", JsonNull.NULL));
        members.put("a", JsonNull.NULL);
        List<JsonValue> items = new ArrayList<>(List.of(JsonNull.NULL));
        JsonObject object = JsonObject.of(members);
        JsonArray array = JsonArray.of(items);
        members.clear();
        items.clear();
        assertEquals("{\"b\":null,\"a\":null}", object.toString());
        assertEquals("[null]", array.toString());
    }

    @Test
    void textIsCompactJson() {
        assertEquals(
                "{\"a\":[true,false,null,1.50,\"\\n\"],\"b\":{}}",
                JsonValue.parse(" { \"a\" : [ true , false , null , 1.50 , \"\\u000A\" ] , \"b\" : { } } ")
                        .toString());
        assertEquals("true", JsonBoolean.TRUE.toString());
        assertEquals("null", JsonNull.NULL.toString());
        assertEquals("\"a\"", new JsonString("a").toString());
    }
}
