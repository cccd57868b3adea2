package dev.lathe.feature;

import dev.lathe.json.JsonString;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A text read piece by piece as RFC 3339 writes dates and times. After the first piece that is not there all pieces are
 * harmless constants, and the end notes the mistake.
 *
 * <p>The formatters of {@code java.time} would take longer to load than a server to start, and they are more lenient.
 */
final class TimeText {

    private static final int NANO_DIGITS = 9;
    private static final int FURTHEST_OFFSET = 18 * 3600;

    private final Argument argument;
    private final String text;
    private int at;
    private boolean isWrong;
    private @Nullable String reason;

    /** Begins to read the argument's text; nothing is there when it is no text. */
    TimeText(Argument argument) {
        this.argument = argument;
        this.text = argument.value() instanceof JsonString sent ? sent.value() : "";
        this.isWrong = text.isEmpty();
    }

    /** Notes that this was expected unless everything was there and nothing more is. */
    void end(String expected) {
        if (reason != null) {
            argument.expected(reason);
        } else if (isWrong || at < text.length()) {
            argument.expected(expected);
        }
    }

    LocalDate date() {
        YearMonth month = fullYearAndMonth();
        skip('-');
        int day = number(2, 1, month.lengthOfMonth());
        return month.atDay(day);
    }

    YearMonth yearMonth() {
        return fullYearAndMonth();
    }

    private YearMonth fullYearAndMonth() {
        int year = number(4, 0, 9999);
        skip('-');
        return YearMonth.of(year, number(2, 1, 12));
    }

    MonthDay monthDay() {
        skip('-');
        skip('-');
        Month month = Month.of(number(2, 1, 12));
        skip('-');
        return MonthDay.of(month, number(2, 1, month.maxLength()));
    }

    LocalDateTime localDateTime() {
        LocalDate date = date();
        skip('T');
        return LocalDateTime.of(date, shortTime());
    }

    OffsetDateTime dateTime() {
        LocalDate date = date();
        skipEither('T', 't');
        return OffsetDateTime.of(date, time(), offset());
    }

    /** Reads a time that may end after its minutes. */
    LocalTime shortTime() {
        LocalTime minutes = minutes();
        return next() == ':' ? seconds(minutes) : minutes;
    }

    LocalTime time() {
        return seconds(minutes());
    }

    private LocalTime minutes() {
        int hour = number(2, 0, 23);
        skip(':');
        return LocalTime.of(hour, number(2, 0, 59));
    }

    private LocalTime seconds(LocalTime minutes) {
        skip(':');
        if (text.startsWith("60", at)) {
            wrong("without a leap second");
        }
        int second = number(2, 0, 59);
        int nano = next() == '.' ? fraction() : 0;
        return minutes.withSecond(second).withNano(nano);
    }

    private int fraction() {
        skip('.');
        int digits = 0;
        while (digits < NANO_DIGITS && isDigit(at + digits)) {
            digits++;
        }
        int fraction = number(Math.max(digits, 1), 0, 999_999_999);
        if (isDigit(at)) {
            wrong("with at most 9 digits of a second");
        }
        for (int i = digits; i < NANO_DIGITS; i++) {
            fraction *= 10;
        }
        return fraction;
    }

    /** Reads {@code Z}, or hours and minutes. */
    ZoneOffset offset() {
        if (next() == 'Z' || next() == 'z') {
            at++;
            return ZoneOffset.UTC;
        }
        int sign = sign();
        return ofSeconds(sign * hoursAndMinutes());
    }

    /** Reads {@code Z}, or hours and minutes, or seconds as well, as no format does but Java. */
    ZoneOffset zoneOffset() {
        if (next() == 'Z') {
            at++;
            return ZoneOffset.UTC;
        }
        int sign = sign();
        int seconds = hoursAndMinutes();
        if (next() == ':') {
            at++;
            seconds += number(2, 0, 59);
        }
        return ofSeconds(sign * seconds);
    }

    private int sign() {
        int sign = next() == '-' ? -1 : 1;
        skipEither('+', '-');
        return sign;
    }

    private int hoursAndMinutes() {
        int hours = number(2, 0, 23);
        skip(':');
        return 3600 * hours + 60 * number(2, 0, 59);
    }

    private ZoneOffset ofSeconds(int seconds) {
        if (Math.abs(seconds) > FURTHEST_OFFSET) {
            wrong("within 18 hours of UTC");
            return ZoneOffset.UTC;
        }
        return ZoneOffset.ofTotalSeconds(seconds);
    }

    private int number(int digits, int least, int most) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            isWrong |= !isDigit(at + i);
            number = isWrong ? least : 10 * number + text.charAt(at + i) - '0';
        }
        at += digits;
        isWrong |= number < least || number > most;
        return isWrong ? least : number;
    }

    private void skip(char c) {
        isWrong |= next() != c;
        at++;
    }

    private void skipEither(char c, char other) {
        isWrong |= next() != c && next() != other;
        at++;
    }

    /** Notes the first thing that is wrong, as what should be there instead. */
    private void wrong(String expected) {
        if (!isWrong) {
            isWrong = true;
            reason = expected;
        }
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
