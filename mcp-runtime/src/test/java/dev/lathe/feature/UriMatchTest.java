package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which URIs a template matches: uris.txt beside this class. */
final class UriMatchTest {

    /** A literal of the templates below may begin at each character and is compared as far as it goes. */
    private static final int STEPS_PER_CHARACTER = 20;

    static List<Reading> uris() {
        return Reading.all("uris.txt");
    }

    @ParameterizedTest
    @MethodSource("uris")
    void matchesAsWritten(Reading row) {
        // The URIs are written as in JSON, so that the table shows what nobody sees.
        String uri = row.sent().replace("\\b", "\\\\b").replace("\"", "\\\"");
        JsonString sent = (JsonString) JsonValue.parse('"' + uri + '"');
        assertEquals(row.outcome(), outcome(row.reader(), sent.value()));
    }

    private static String outcome(String template, String uri) {
        return Optional.ofNullable(
                        new Template(template).addTo(UriMatch.of(uri)).match())
                .map(JsonObject::toString)
                .orElse("no match");
    }

    @Test
    void longUrisAreNotLookedAt() {
        String longest = "a:" + "b".repeat(UriMatch.LONGEST - 2);
        assertNotNull(UriMatch.of(longest).text("a:").variable("x").match());
        assertNull(UriMatch.of(longest + "b").text("a:").variable("x").match());
        CountedUri counted = new CountedUri(longest.repeat(1_000));
        assertNull(UriMatch.of(counted).text("a:").variable("x").match());
        assertEquals(0, counted.steps());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a:{x}                    | a:       | b
            a:{x}                    | a:       | %2f
            a:{x}                    | a:       | %c3%bc
            a:{x}                    | a:       | %
            a:{x}                    | a:       | ..%2f
            a:{x}bbbbbbc{y}          | a:       | b
            a:{x}bbbbbbc             | a:       | b
            a:{x}-{y}-{z}            | a:       | -
            a:{x}bc{y}bc{z}bc        | a:       | bc
            a:{+x}/b/{y}/b/{z}       | a:       | /b
            a:{+x}bbbbbbc{y}         | a:       | b
            a:{w}/{+x}/{y}/{z}       | a:       | /
            a:{+x}                   | a:       | ../
            a:{+x}%%%%%%a{y}         | a:       | %
            a:{x}{?tags}             | a:b?tags= | ,
            a:{x}{?tags}             | a:b?      | &
            a:{x}{?tags}             | a:b?      | tags=&
            a:{x}{?tags}             | a:b?tags  | =
            a:{x}{?tags}             | a:b       | ?
            """)
    void takesStepsThatGrowWithTheLengthOnly(String template, String start, String repeated) {
        String uri = start + repeated.repeat((UriMatch.LONGEST - start.length()) / repeated.length());
        CountedUri whole = new CountedUri(uri);
        CountedUri half = new CountedUri(uri.substring(0, uri.length() / 2));
        new Template(template).addTo(UriMatch.of(whole)).match();
        new Template(template).addTo(UriMatch.of(half)).match();
        assertTrue(whole.steps() <= STEPS_PER_CHARACTER * uri.length(), () -> whole.steps() + " steps");
        assertTrue(whole.steps() <= 2 * half.steps() + 100, () -> half.steps() + " and " + whole.steps() + " steps");
    }

    /** Whoever asks several templates asks them in an order; with a fixed URI first, none is hidden by a template. */
    @ParameterizedTest
    @CsvSource({
        "city://paris, city://paris",
        "city://rome, city://{name}",
        "city://paris/today, city://{+path}",
        "city://paris?lang=fr, city://{name}{?lang}",
        "town://paris, ''"
    })
    void theFirstTemplateThatMatchesIsTaken(String uri, String template) {
        Stream<String> templates = Stream.of("city://paris", "city://{name}", "city://{name}{?lang}", "city://{+path}");
        assertEquals(
                template,
                templates
                        .filter(next -> !outcome(next, uri).equals("no match"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void aLiteralMayComeInPieces() {
        assertEquals(
                JsonObject.of(Map.of("x", new JsonString("1"))),
                UriMatch.of("a:b/1").text("a:").text("b/").variable("x").match());
    }

    @Test
    void variablesOfThePathComeBeforeThoseOfTheQuery() {
        JsonObject values = new Template("a:{x}/{+y}/{z}{?q}")
                .addTo(UriMatch.of("a:1/2/3/4?q=5"))
                .match();
        assertNotNull(values);
        assertEquals(List.of("x", "y", "z", "q"), List.copyOf(new LinkedHashMap<>(values.members()).keySet()));
    }
}
