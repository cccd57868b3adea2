package dev.lathe.feature;

import dev.lathe.json.JsonString;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;

/** Reads lengths of time as ISO 8601 writes them: exact ones, and those of the calendar. */
final class DurationReader {

    private static final String EXAMPLE = "a duration such as PT1H30M";
    private static final String LETTERS = "PYMWDTHS";

    private DurationReader() {}

    static Duration duration(Argument argument) {
        if (!(argument.value() instanceof JsonString sent) || !isSpelt(sent.value())) {
            argument.expected(EXAMPLE);
            return Duration.ZERO;
        }
        try {
            return Duration.parse(sent.value());
        } catch (DateTimeException isNone) {
            argument.expected(
                    isOfCalendar(sent.value())
                            ? "a duration of days, hours, minutes and seconds such as P14DT12H"
                                    + " (years, months and weeks depend on the calendar)"
                            : EXAMPLE);
            return Duration.ZERO;
        }
    }

    static Period period(Argument argument) {
        if (argument.value() instanceof JsonString sent && isSpelt(sent.value())) {
            try {
                return Period.parse(sent.value());
            } catch (DateTimeException isNone) {
                // Told below.
            }
        }
        argument.expected("a period of years, months, weeks and days such as P1Y2M10D");
        return Period.ZERO;
    }

    /** Java takes lower case and decimal commas, too. */
    private static boolean isSpelt(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && LETTERS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfCalendar(String text) {
        int time = text.indexOf('T');
        String days = time < 0 ? text : text.substring(0, time);
        return days.indexOf('Y') >= 0 || days.indexOf('M') >= 0 || days.indexOf('W') >= 0;
    }
}
