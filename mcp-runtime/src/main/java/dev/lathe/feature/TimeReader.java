package dev.lathe.feature;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.TimeZone;

/**
 * Reads dates, times and what belongs to them, as strictly as the formats of JSON Schema say (RFC 3339): digits are
 * ASCII, and every day is one of the calendar. What is wrong is noted with an example, and a harmless constant
 * returned.
 */
public final class TimeReader {

    private static final String MOMENT = "a date and time with an offset such as 2026-07-28T14:30:00Z";

    private TimeReader() {}

    /** Reads a {@code date}, such as {@code 2026-07-28}. */
    public static LocalDate localDate(Argument argument) {
        TimeText text = new TimeText(argument);
        LocalDate date = text.date();
        text.end("a date such as 2026-07-28");
        return date;
    }

    /** Reads {@code 14:30}, or with seconds and up to nine digits after them. */
    public static LocalTime localTime(Argument argument) {
        TimeText text = new TimeText(argument);
        LocalTime time = text.shortTime();
        text.end("a time such as 14:30 or 14:30:00");
        return time;
    }

    /** Reads {@code 2026-07-28T14:30}, or with seconds and up to nine digits after them. */
    public static LocalDateTime localDateTime(Argument argument) {
        TimeText text = new TimeText(argument);
        LocalDateTime moment = text.localDateTime();
        text.end("a date and time such as 2026-07-28T14:30:00");
        return moment;
    }

    /** Reads a {@code date-time}, such as {@code 2026-07-28T14:30:00+02:00}. */
    public static OffsetDateTime offsetDateTime(Argument argument) {
        TimeText text = new TimeText(argument);
        OffsetDateTime moment = text.dateTime();
        text.end(MOMENT);
        return moment;
    }

    /** Reads a {@code date-time}, such as {@code 2026-07-28T14:30:00Z}. */
    public static Instant instant(Argument argument) {
        return offsetDateTime(argument).toInstant();
    }

    /** Reads a {@code date-time}, such as {@code 2026-07-28T14:30:00+02:00}; the zone is its offset. */
    public static ZonedDateTime zonedDateTime(Argument argument) {
        return offsetDateTime(argument).toZonedDateTime();
    }

    /** Reads a {@code date-time}, such as {@code 2026-07-28T14:30:00Z}, whose microseconds are dropped. */
    public static Date date(Argument argument) {
        return Date.from(instant(argument));
    }

    /** Reads a {@code time}, such as {@code 14:30:00Z}. */
    public static OffsetTime offsetTime(Argument argument) {
        TimeText text = new TimeText(argument);
        OffsetTime time = OffsetTime.of(text.time(), text.offset());
        text.end("a time with an offset such as 14:30:00Z");
        return time;
    }

    /** Reads a {@code duration} of days, hours, minutes and seconds, such as {@code P2DT1H30M0.5S}. */
    public static Duration duration(Argument argument) {
        return DurationReader.duration(argument);
    }

    /** Reads a {@code duration} of years, months, weeks and days, such as {@code P1Y2M10D}. */
    public static Period period(Argument argument) {
        return DurationReader.period(argument);
    }

    /** Reads an integer from -999,999,999 to 999,999,999. */
    public static Year year(Argument argument) {
        return Year.of((int) NumberReader.integer(argument, Year.MIN_VALUE, Year.MAX_VALUE));
    }

    /** Reads {@code 2026-07}. */
    public static YearMonth yearMonth(Argument argument) {
        TimeText text = new TimeText(argument);
        YearMonth month = text.yearMonth();
        text.end("a month such as 2026-07");
        return month;
    }

    /** Reads {@code --07-28}, a day of every year. */
    public static MonthDay monthDay(Argument argument) {
        TimeText text = new TimeText(argument);
        MonthDay day = text.monthDay();
        text.end("a day of the year such as --07-28");
        return day;
    }

    /** Reads {@code Europe/Berlin}, {@code UTC} or an offset. */
    public static ZoneId zoneId(Argument argument) {
        return ZoneReader.zoneId(argument);
    }

    /** Reads {@code Z} or {@code +02:00}, or with seconds. */
    public static ZoneOffset zoneOffset(Argument argument) {
        TimeText text = new TimeText(argument);
        ZoneOffset offset = text.zoneOffset();
        text.end("an offset from UTC such as Z or +02:00");
        return offset;
    }

    /** Reads {@code Europe/Berlin}, {@code UTC} or an offset. */
    public static TimeZone timeZone(Argument argument) {
        return ZoneReader.timeZone(argument);
    }
}
