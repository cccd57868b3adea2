package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.json.Printable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers make of what is sent: the tables beside this class. */
final class ReadingTest {

    static Stream<Reading> readings() {
        return Stream.of("numbers.txt", "constraints.txt", "elements.txt", "members.txt", "times.txt", "texts.txt")
                .map(Reading::all)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void isAsWritten(Reading reading) {
        assertEquals(reading.outcome(), outcome(Readers.named(reading.reader()), reading.sent()));
    }

    /** Returns the value, or all mistakes. */
    private static String outcome(Argument.Decoder<?> reader, String sent) {
        String members = sent.equals(Reading.MISSING) ? "{}" : "{\"it\":" + sent + "}";
        Arguments arguments = new Arguments((JsonObject) JsonValue.parse(members));
        Object value = reader.read(arguments.at("it"));
        try {
            arguments.check();
            return Printable.of(String.valueOf(value));
        } catch (ToolException mistakes) {
            return mistakes.getMessage().replace("\n", " | ");
        }
    }
}
