package dev.lathe.feature;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;

/**
 * Whether a date or a time is over, with the names of Jakarta Validation. Each method reads the argument, and notes
 * when what it says is not where it shall be; a day, a month or a year is present as long as it lasts. What has no time
 * zone is in the one of the JVM.
 */
public final class Tense {

    private Tense() {}

    public static <T> T past(Argument argument, Argument.Decoder<T> decoder) {
        return past(argument, decoder, here());
    }

    public static <T> T pastOrPresent(Argument argument, Argument.Decoder<T> decoder) {
        return pastOrPresent(argument, decoder, here());
    }

    public static <T> T future(Argument argument, Argument.Decoder<T> decoder) {
        return future(argument, decoder, here());
    }

    public static <T> T futureOrPresent(Argument argument, Argument.Decoder<T> decoder) {
        return futureOrPresent(argument, decoder, here());
    }

    static <T> T past(Argument argument, Argument.Decoder<T> decoder, Clock clock) {
        T value = decoder.read(argument);
        if (!argument.isRejected() && compareToNow(value, clock) >= 0) {
            argument.expected("in the past");
        }
        return value;
    }

    static <T> T pastOrPresent(Argument argument, Argument.Decoder<T> decoder, Clock clock) {
        T value = decoder.read(argument);
        if (!argument.isRejected() && compareToNow(value, clock) > 0) {
            argument.expected("in the past or present");
        }
        return value;
    }

    static <T> T future(Argument argument, Argument.Decoder<T> decoder, Clock clock) {
        T value = decoder.read(argument);
        if (!argument.isRejected() && compareToNow(value, clock) <= 0) {
            argument.expected("in the future");
        }
        return value;
    }

    static <T> T futureOrPresent(Argument argument, Argument.Decoder<T> decoder, Clock clock) {
        T value = decoder.read(argument);
        if (!argument.isRejected() && compareToNow(value, clock) < 0) {
            argument.expected("in the future or present");
        }
        return value;
    }

    private static Clock here() {
        return Clock.system(ZoneId.systemDefault());
    }

    /** Returns a negative number if it is over, a positive one if it is still to come, and zero if it is now. */
    private static int compareToNow(Object value, Clock clock) {
        if (value instanceof Instant instant) {
            return instant.compareTo(clock.instant());
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant().compareTo(clock.instant());
        }
        if (value instanceof ZonedDateTime moment) {
            return moment.toInstant().compareTo(clock.instant());
        }
        if (value instanceof Date moment) {
            return moment.toInstant().compareTo(clock.instant());
        }
        if (value instanceof LocalDateTime moment) {
            return moment.compareTo(LocalDateTime.now(clock));
        }
        return value instanceof LocalTime || value instanceof OffsetTime
                ? compareToTime(value, clock)
                : compareToDay(value, clock);
    }

    private static int compareToTime(Object value, Clock clock) {
        return value instanceof OffsetTime time
                ? time.compareTo(OffsetTime.now(clock))
                : ((LocalTime) value).compareTo(LocalTime.now(clock));
    }

    private static int compareToDay(Object value, Clock clock) {
        if (value instanceof LocalDate day) {
            return day.compareTo(LocalDate.now(clock));
        }
        if (value instanceof MonthDay day) {
            return day.compareTo(MonthDay.now(clock));
        }
        if (value instanceof YearMonth month) {
            return month.compareTo(YearMonth.now(clock));
        }
        if (value instanceof Year year) {
            return year.compareTo(Year.now(clock));
        }
        throw new IllegalArgumentException(value.getClass() + " is neither over nor still to come");
    }
}
