package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that are legal JSON within its limits and meant to keep the server busy: each is answered at once. */
final class HostileArgumentsTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final String MEGABYTE = "\"" + "a".repeat(1 << 20) + "!\"";

    @ParameterizedTest
    @ValueSource(
            strings = {"^(a+)+$", "^(a|aa)*$", "^(?:a|b)*$", "(.*)*x", "a.*b.*c.*d", "^(([a-z])+.)+[A-Z]([a-z])+$"})
    void aPatternIsGivenUp(String regex) {
        assertTrue(mistakes(MEGABYTE, it -> it.pattern(regex).asString()).startsWith("/it: must match " + regex));
    }

    @Test
    void aLongTextIsNoMistakeInItself() {
        assertEquals("", mistakes(MEGABYTE, it -> it.pattern("^a+!$").asString()));
        assertEquals("", mistakes(MEGABYTE, it -> it.pattern("^[a-z]*[!?]$").asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "0e999999999", "0e-999999999"})
    void anExponentIsNotWrittenOut(String number) {
        List<Argument.Decoder<?>> readers = List.of(
                Argument::asInt,
                Argument::asLong,
                Argument::asBigInteger,
                Argument::asBigDecimal,
                Argument::asDouble,
                it -> it.minimum("0.1").maximum("1e300").asDouble(),
                it -> it.multipleOf("0.1").asDouble(),
                it -> it.multipleOf("7").asBigInteger());
        for (Argument.Decoder<?> reader : readers) {
            mistakes(number, reader);
            mistakes("{\"" + number + "\":1}", it -> it.asMap(reader, Argument::asInt));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-", "(", "[", "P1", "1.", ":", "a/", "A", "é", "\ud83d", "a@", "%41", "\\"})
    void aLongTextIsReadAtOnceByWhoeverReadsTexts(String piece) {
        JsonString text = new JsonString(piece.repeat((1 << 19) / piece.length()));
        for (Argument.Decoder<?> reader : Readers.all()) {
            mistakes(text, reader);
        }
    }

    @Test
    void manyMistakesAreCounted() {
        String items = "[" + "\"greem\",".repeat(400_000) + "\"greem\"]";
        assertTrue(mistakes(items, it -> it.asList(item -> item.asOneOf("red", "green", "yellow", "violet")))
                .endsWith("\nand 399981 more"));
    }

    @Test
    void manyUnknownNamesAreCounted() {
        StringBuilder members = new StringBuilder("{\"colou\":0");
        for (int i = 0; i < 200_000; i++) {
            members.append(",\"an unknown name with a number ").append(i).append("\":0");
        }
        String[] known = {"color", "another name with a number 1", "a name that is as long as can be of use"};
        assertTrue(mistakes(members + "}", it -> it.only(known)).endsWith("\nand 199981 more"));
    }

    @Test
    void aLongNameIsCut() {
        String name = "x".repeat(1 << 20);
        String mistake = mistakes("{\"" + name + "\":0}", it -> it.only("y"));
        assertTrue(mistake.length() < 200, mistake);
    }

    @Test
    void onlyARealMistakeEndsTheCall() {
        Arguments arguments = new Arguments(JsonObject.EMPTY);
        arguments
                .at("a")
                .minimum(1)
                .maxLength(1)
                .pattern("x")
                .email()
                .notBlank()
                .constant(true);
        arguments.check();
        arguments.at("a").asInt();
        assertThrows(ToolException.class, arguments::check);
    }

    private static String mistakes(String sent, Argument.Decoder<?> reader) {
        return mistakes(JsonValue.parse(sent), reader);
    }

    private static String mistakes(JsonValue sent, Argument.Decoder<?> reader) {
        Arguments arguments = new Arguments(JsonObject.of(Map.of("it", sent)));
        return assertTimeoutPreemptively(AT_ONCE, () -> {
            reader.read(arguments.at("it"));
            try {
                arguments.check();
                return "";
            } catch (ToolException mistakes) {
                return mistakes.getMessage();
            }
        });
    }
}
