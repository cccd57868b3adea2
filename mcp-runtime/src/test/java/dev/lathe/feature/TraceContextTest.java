package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a trace, by the W3C, and what is not. */
final class TraceContextTest {

    private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PARENT,
                "00-00000000000000000000000000000001-0000000000000001-00",
                "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-ff",
                "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-what-the-future-will-be"
            })
    void parents(String parent) {
        assertEquals(Map.of("traceparent", parent), headers(Map.of("traceparent", parent)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0af7651916cd43dd8448eb211c80319-bb7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0g",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-011",
                "00_0af7651916cd43dd8448eb211c80319c_b7ad6b7169203331_01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01x",
                "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-a\r\nb: c",
                " 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
            })
    void noParents(String parent) {
        assertEquals(Map.of(), headers(Map.of("traceparent", parent, "tracestate", "a=1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a=1", "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE", "a=1,", "a=1 ,\tb=2", "1a@b_-*/=x y", "a= x"})
    void states(String state) {
        assertEquals(
                state,
                headers(Map.of("traceparent", PARENT, "tracestate", state)).get("tracestate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "a",
                "=1",
                "a=",
                "A=1",
                "a=1,a=2",
                "a=1=2",
                "a=ä",
                "a=1\nb",
                "_a=1",
                "a b=1",
                "a=1;b=2=3",
                "a=\t1"
            })
    void noStates(String state) {
        assertEquals(Map.of("traceparent", PARENT), headers(Map.of("traceparent", PARENT, "tracestate", state)), state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=", "userId=alice,serverNode=DF%2028", "a = 1 ; p = q ; r , b=2", "a=b=c", "!#$=x'()"})
    void baggage(String baggage) {
        assertEquals(Map.of("baggage", baggage), headers(Map.of("baggage", baggage)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "=1", "a=1,", "a=1,,b=2", "a=\"1\"", "a=1 2", "a=ä", "a(=1", "a=1;", "a=1;=2", "a=\\"})
    void noBaggage(String baggage) {
        assertEquals(Map.of(), headers(Map.of("baggage", baggage)));
    }

    @Test
    void whatIsTooMuchIsIgnored() {
        Map<String, String> most = Map.of("traceparent", PARENT, "tracestate", members(32), "baggage", members(180));
        assertEquals(most, headers(most));
        Map<String, String> more = Map.of("traceparent", PARENT, "tracestate", members(33), "baggage", members(181));
        assertEquals(Map.of("traceparent", PARENT), headers(more));
        assertEquals(Map.of(), headers(Map.of("baggage", "a=" + "x".repeat(100_000))));
        String longest = "a=" + "x".repeat(256);
        assertEquals(
                Map.of("traceparent", PARENT, "tracestate", longest),
                headers(Map.of("traceparent", PARENT, "tracestate", longest)));
        assertEquals(
                Map.of("traceparent", PARENT), headers(Map.of("traceparent", PARENT, "tracestate", longest + "x")));
    }

    @Test
    void isPassedOnToTheClientToo() {
        JsonWriter json = new JsonWriter().beginObject();
        new TraceContext(Optional.of(PARENT), Optional.empty(), Optional.of("a=1")).writeTo(json);
        assertEquals(
                "{\"traceparent\":\"" + PARENT + "\",\"baggage\":\"a=1\"}",
                json.endObject().toString());
    }

    private static String members(int count) {
        return IntStream.range(0, count).mapToObj(i -> "k" + i + "=v").collect(Collectors.joining(","));
    }

    private static Map<String, String> headers(Map<String, String> sent) {
        Map<String, JsonValue> members = new HashMap<>();
        sent.forEach((name, value) -> members.put(name, new JsonString(value)));
        return TraceContext.of(JsonObject.of(members))
                .map(TraceContext::headers)
                .orElse(Map.of());
    }
}
