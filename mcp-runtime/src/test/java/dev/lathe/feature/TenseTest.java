package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is past, present and future when it is 14:30 on 28 July 2026 in Berlin. */
final class TenseTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-07-28T12:30:00Z"), ZoneId.of("Europe/Berlin"));

    private interface Check {
        Object read(Argument argument, Argument.Decoder<Object> decoder, Clock clock);
    }

    @ParameterizedTest
    @CsvSource({
        "instant, 2026-07-28T14:29:59+02:00, 2026-07-28T14:30:00+02:00, 2026-07-28T14:30:01+02:00",
        "offsetDateTime, 2026-07-28T12:29:59Z, 2026-07-28T08:30:00-04:00, 2026-07-28T12:30:00.000000001Z",
        "zonedDateTime, 2026-07-28T12:29:59Z, 2026-07-28T08:30:00-04:00, 2026-07-28T12:30:01Z",
        "date, 2026-07-28T12:29:59.999Z, 2026-07-28T12:30:00Z, 2026-07-28T12:30:00.001Z",
        "localDateTime, 2026-07-28T14:29, 2026-07-28T14:30, 2026-07-28T14:31",
        "localTime, 14:29, 14:30, 14:31",
        "offsetTime, 12:29:59Z, 14:30:00+02:00, 12:30:01Z",
        "localDate, 2026-07-27, 2026-07-28, 2026-07-29",
        "monthDay, --07-27, --07-28, --07-29",
        "yearMonth, 2026-06, 2026-07, 2026-08",
        "year, 2025, 2026, 2027"
    })
    void eachTypeHasItsTenses(String type, String past, String present, String future) {
        hold(type, past, "", "", "in the future", "in the future or present");
        hold(type, present, "in the past", "", "in the future", "");
        hold(type, future, "in the past", "in the past or present", "", "");
    }

    @Test
    void whatIsWrongIsNeitherPastNorFuture() {
        assertEquals(
                "/it: must be a date such as 2026-07-28, got 'soon'",
                mistake("localDate", new JsonString("soon"), Tense::future));
    }

    @Test
    void theClockOfTheSystemDecides() {
        Arguments arguments = arguments(new JsonString("1970-01-01"));
        Tense.past(arguments.at("it"), TimeReader::localDate);
        Tense.pastOrPresent(arguments.at("it"), TimeReader::localDate);
        arguments.check();
        Tense.future(arguments.at("it"), TimeReader::localDate);
        Tense.futureOrPresent(arguments.at("it"), TimeReader::localDate);
        assertEquals(
                "/it: must be in the future, got '1970-01-01'\n/it: must be in the future or present, got '1970-01-01'",
                assertThrows(ToolException.class, arguments::check).getMessage());
    }

    private static void hold(
            String type, String sent, String past, String pastOrPresent, String future, String futureOrPresent) {
        JsonValue value = type.equals("year") ? JsonValue.parse(sent) : new JsonString(sent);
        String got = type.equals("year") ? sent : "'" + sent + "'";
        assertEquals(mistake(past, got), mistake(type, value, Tense::past));
        assertEquals(mistake(pastOrPresent, got), mistake(type, value, Tense::pastOrPresent));
        assertEquals(mistake(future, got), mistake(type, value, Tense::future));
        assertEquals(mistake(futureOrPresent, got), mistake(type, value, Tense::futureOrPresent));
    }

    private static String mistake(String expected, String got) {
        return expected.isEmpty() ? "" : "/it: must be " + expected + ", got " + got;
    }

    private static String mistake(String type, JsonValue sent, Check check) {
        Arguments arguments = arguments(sent);
        check.read(arguments.at("it"), reader(type), NOW);
        try {
            arguments.check();
            return "";
        } catch (ToolException mistake) {
            return mistake.getMessage();
        }
    }

    private static Argument.Decoder<Object> reader(String type) {
        // The table reads a date as its milliseconds.
        return type.equals("date") ? TimeReader::date : Readers.named(type)::read;
    }

    private static Arguments arguments(JsonValue sent) {
        return new Arguments(JsonObject.of(Map.of("it", sent)));
    }
}
