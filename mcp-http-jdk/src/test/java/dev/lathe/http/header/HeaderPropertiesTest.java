package dev.lathe.http.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.sun.net.httpserver.Headers;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What clients write by the rules is understood, and nothing that differs from it by a bit. */
final class HeaderPropertiesTest {

    private static final ParameterHeaders TOOL = ParameterHeaders.of("""
            {"inputSchema":{"properties":{"v":{"type":"string","x-mcp-header":"V"}}}}""");

    @Property(tries = 1_000)
    void whatIsEncodedByTheRulesIsAccepted(@ForAll("texts") String value) {
        assertEquals("ok", nameVerdict(encoded(value), value));
        assertEquals("ok", parameterVerdict(encoded(value), new JsonString(value)));
    }

    @Property(tries = 1_000)
    void whatIsEncodedWithoutNeedIsAccepted(@ForAll("texts") String value) {
        assertEquals("ok", nameVerdict(Sent.base64(value), value));
        assertEquals("ok", parameterVerdict(Sent.base64(value), new JsonString(value)));
    }

    @Property(tries = 300)
    void noBitOfAValueMayChange(@ForAll("texts") String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < 8 * utf8.length; bit++) {
            byte[] changed = utf8.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertNotEquals("ok", nameVerdict(Sent.base64(changed), value));
            assertNotEquals("ok", parameterVerdict(Sent.base64(changed), new JsonString(value)));
        }
    }

    @Property(tries = 300)
    void noBitOfAHeaderMayChange(@ForAll("texts") String value) {
        for (String header : List.of(encoded(value), Sent.base64(value))) {
            for (int bit = 0; bit < 8 * header.length(); bit++) {
                StringBuilder changed = new StringBuilder(header);
                changed.setCharAt(bit / 8, (char) (header.charAt(bit / 8) ^ 1 << bit % 8));
                assertNotEquals("ok", nameVerdict(changed.toString(), value), changed::toString);
            }
        }
    }

    @Property(tries = 1_000)
    void aWholeNumberIsItselfWithAndWithoutAFraction(@ForAll long value) {
        assertEquals("ok", parameterVerdict(Long.toString(value), JsonNumber.of(value)));
        assertEquals("ok", parameterVerdict(value + ".0", JsonNumber.of(value)));
        assertNotEquals("ok", parameterVerdict(Long.toString(value + 1), JsonNumber.of(value)));
    }

    @Property(tries = 1_000)
    void nothingThatIsSentIsAnError(@ForAll String header, @ForAll("texts") String value, @ForAll double number) {
        nameVerdict(header, value);
        parameterVerdict(header, JsonNumber.of(number));
        parameterVerdict(Double.toString(number), JsonNumber.of(number));
    }

    /** Texts that JSON can say unescaped and UTF-8 at all, among them many that look like headers. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(20)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
        Arbitrary<String> pieces = Arbitraries.of("=?base64?", "?=", "=?BASE64?", "SGVsbG8=", " ", "\t", "a", "é")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(any, pieces, Arbitraries.strings().ascii().ofMaxLength(20));
    }

    /** As the specification tells clients to do it. */
    private static String encoded(String value) {
        boolean isPlain = value.matches("[\\t -~]*")
                && !value.matches("(?s)[ \\t].*|.*[ \\t]")
                && !(value.startsWith("=?base64?") && value.endsWith("?="));
        return isPlain ? value : Sent.base64(value);
    }

    private static String nameVerdict(String header, String name) {
        Headers headers = raw("Mcp-Name", header);
        headers.set("Mcp-Method", "tools/call");
        return Sent.verdict(
                StandardHeaders.mismatch(Sent.head(headers), "tools/call", Optional.of(new JsonString(name))));
    }

    private static String parameterVerdict(String header, JsonValue value) {
        JsonObject arguments = JsonObject.of(Map.of("v", value));
        return Sent.verdict(TOOL.mismatch(
                Sent.head(raw("Mcp-Param-V", header)),
                Sent.request("tools/call", JsonObject.of(Map.of("arguments", arguments)))));
    }

    /** Returns a header with whatever value: other servers may let through what the JDK's refuses to hold. */
    private static Headers raw(String name, String value) {
        return new Headers() {
            @Override
            public List<String> get(Object key) {
                return name.equals(key) ? List.of(value) : super.get(key);
            }
        };
    }
}
