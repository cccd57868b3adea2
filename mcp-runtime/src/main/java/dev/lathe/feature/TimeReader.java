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

/** Reads dates and times. */
public final class TimeReader {

    private TimeReader() {}

    public static LocalDate localDate(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static LocalTime localTime(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static LocalDateTime localDateTime(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static Instant instant(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static OffsetDateTime offsetDateTime(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static ZonedDateTime zonedDateTime(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static OffsetTime offsetTime(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static Date date(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static Duration duration(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static Period period(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static Year year(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static YearMonth yearMonth(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static MonthDay monthDay(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static ZoneId zoneId(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static ZoneOffset zoneOffset(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }

    public static TimeZone timeZone(Argument argument) {
        throw new UnsupportedOperationException("soon");
    }
}
