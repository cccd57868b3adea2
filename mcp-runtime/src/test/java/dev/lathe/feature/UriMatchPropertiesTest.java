package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a template is expanded to is matched by it, with the same values. */
final class UriMatchPropertiesTest {

    private static final List<String> TEMPLATES = List.of(
            "a:{x}",
            "a://{x}/{y}/{z}",
            "a://{x}/b/{+p}",
            "a://{x}/{+p}/{y}/c/{z}",
            "a://{+p}/b{?q}",
            "a://{x}/{y}{?q,r}",
            "a://{x}.json",
            "a://b?x={x}&y={y}");

    @Property(tries = 1_000)
    void whatIsExpandedIsMatched(
            @ForAll("templates") String template,
            @ForAll("values") String x,
            @ForAll("values") String y,
            @ForAll("values") String z,
            @ForAll("paths") String p,
            @ForAll String q,
            @ForAll String r) {
        Map<String, String> given = Map.of("x", x, "y", y, "z", z, "p", p, "q", textOf(q), "r", textOf(r));
        Map<String, JsonValue> used = new LinkedHashMap<>();
        String uri = expand(template, given, used);
        assertEquals(
                JsonObject.of(used),
                new Template(template).addTo(UriMatch.of(uri)).match(),
                uri);
    }

    @Property(tries = 1_000)
    void nothingThatIsSentIsAnError(@ForAll("templates") String template, @ForAll("pieces") List<String> pieces) {
        new Template(template).addTo(UriMatch.of(String.join("", pieces))).match();
    }

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of(TEMPLATES);
    }

    /** A value is a text and no way up. */
    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(UriMatchPropertiesTest::textOf)
                .filter(value -> Stream.of(value.split("[/\\\\]", -1)).noneMatch(part -> part.matches("\\.\\.?")));
    }

    @Provide
    Arbitrary<String> paths() {
        return values().map(value -> value.replace('/', '_'))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(segments -> String.join("/", segments));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "a:", "//", "/", "b", "c", ".json", "?", "x=", "&", "q", "=", "%", "%2", "%41", "%C3", "é",
                        "\ud83d")
                .list()
                .ofMaxSize(12);
    }

    /** No half of a pair, which has no UTF-8, and no NUL, which is nobody's value. */
    private static String textOf(String any) {
        return any.codePoints()
                .map(point -> point == 0 || Character.getType(point) == Character.SURROGATE ? '_' : point)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String expand(String template, Map<String, String> given, Map<String, JsonValue> used) {
        StringBuilder uri = new StringBuilder();
        new Template(template).forEachPart(part -> {
            String operator = part.group(1);
            if (operator == null) {
                uri.append(part.group());
                return;
            }
            String separator = operator.equals("?") ? "?" : "";
            for (String name : part.group(2).split(",")) {
                String value = given.get(name);
                used.put(name, new JsonString(value));
                uri.append(separator).append(separator.isEmpty() ? "" : name + "=");
                uri.append(operator.equals("+") ? encode(value).replace("%2F", "/") : encode(value));
                separator = "&";
            }
        });
        return uri.toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
