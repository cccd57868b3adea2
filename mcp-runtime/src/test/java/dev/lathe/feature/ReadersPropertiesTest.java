package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever text is sent, a reader returns a value or notes a mistake and returns another one. */
final class ReadersPropertiesTest {

    private static final List<String> TEXTS =
            List.of("times.txt", "texts.txt", "constraints.txt", "numbers.txt").stream()
                    .map(Reading::all)
                    .flatMap(List::stream)
                    .map(Reading::sent)
                    .filter(sent -> sent.startsWith("\""))
                    .map(sent -> ((JsonString) JsonValue.parse(sent)).value())
                    .distinct()
                    .toList();

    @Property(tries = 100)
    void noTextMakesAReaderThrow(@ForAll String text) {
        readByAll(text);
    }

    @Property(tries = 300)
    void noTextThatIsNearlyRightMakesAReaderThrow(
            @ForAll("texts") String text, @ForAll int place, @ForAll("pieces") String piece) {
        int at = Math.floorMod(place, text.length() + 1);
        readByAll(text.substring(0, at) + piece + text.substring(at));
        readByAll(text.substring(0, at) + piece + text.substring(Math.min(at + 1, text.length())));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(TEXTS);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "", "0", "9", "99", "-", "+", ":", ".", "T", "Z", "P", "%", "[", "(", "\\", " ", "\0", "é", "\ud83d",
                "😀");
    }

    private static void readByAll(String text) {
        JsonString value = new JsonString(text);
        JsonObject arguments = JsonObject.of(Map.of("it", value, "keys", JsonObject.of(Map.of(text, value))));
        for (Argument.Decoder<?> reader : Readers.all()) {
            assertNotNull(reader.read(new Arguments(arguments).at("it")));
            assertNotNull(new Arguments(arguments).at("keys").asMap(reader::read, Argument::asInt));
        }
    }
}
