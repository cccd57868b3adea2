package dev.lathe.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that say the same have the same digest, and no others. */
final class ArgumentsDigestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":{\"y\":[1,2],\"x\":null},\"a\":\"é\"}",
                "{\"a\":\"é\",\"b\":{\"x\":null,\"y\":[1,2]}}",
                "{ \"a\" : \"\\u00e9\", \"b\" : { \"x\" : null, \"y\" : [1.0, 20e-1] } }"
            })
    void orderBlanksEscapesAndSpellingsDoNotMatter(String json) {
        assertEquals(digest("{\"a\":\"é\",\"b\":{\"x\":null,\"y\":[1,2]}}"), digest(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":null}",
                "{\"a\":\"1\"}",
                "{\"a\":\"10e-1\"}",
                "{\"a\":\"1e0\"}",
                "{\"a\":true}",
                "{\"a\":[1]}",
                "{\"a\":-1}",
                "{\"a\":1.0000000000000000001}",
                "{\"a\":2}",
                "{\"A\":1}",
                "{\"a\":1,\"b\":1}",
                "{\"a\":{\"a\":1}}"
            })
    void whatSaysSomethingElseHasAnotherDigest(String json) {
        assertNotEquals(digest("{\"a\":1}"), digest(json));
    }

    @Test
    void itemsKeepTheirOrder() {
        assertNotEquals(digest("{\"a\":[1,2]}"), digest("{\"a\":[2,1]}"));
    }

    @Test
    void halvesOfSurrogatePairsDiffer() {
        assertNotEquals(digest("{\"a\":\"\\ud800\"}"), digest("{\"a\":\"\\ud801\"}"));
        assertNotEquals(digest("{\"a\":\"\\ud800\"}"), digest("{\"a\":\"?\"}"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.000, 0",
        "-0.0e5, 0",
        "0e999999999, 0",
        "1, 1e0",
        "1.0, 1e0",
        "10e-1, 1e0",
        "0.1E+1, 1e0",
        "1e0000000001, 1e1",
        "100, 1e2",
        "-1.50, -15e-1",
        "0.00123, 123e-5",
        "1e999999999, 1e999999999",
        "10e999999999, 1e1000000000",
        "0.1e-999999999, 1e-1000000000",
        "9007199254740993, 9007199254740993e0",
    })
    void aNumberHasOneSpelling(String number, String canonical) {
        assertEquals(canonical, ArgumentsDigest.canonical(number));
        assertEquals(canonical, ArgumentsDigest.canonical(canonical));
        assertEquals(0, new BigDecimal(number).compareTo(new BigDecimal(canonical)));
    }

    @Test
    void numbersMadeOfDecimalsAreReadToo() {
        JsonNumber number = JsonNumber.of(new BigDecimal("1E+5"));
        assertEquals("1e5", ArgumentsDigest.canonical(number.text()));
    }

    /** 16 MiB of them, which a BigDecimal would strip of its zeros for seconds. */
    @Test
    void longNumbersTakeNoLongTime() {
        JsonNumber hard = JsonNumber.of(new BigDecimal("1" + "0".repeat(999)));
        JsonObject arguments = JsonObject.of(Map.of("a", JsonArray.of(Collections.nCopies(16_000, hard))));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ArgumentsDigest.of(arguments));
    }

    private static String digest(String json) {
        return ArgumentsDigest.of((JsonObject) JsonValue.parse(json));
    }
}
