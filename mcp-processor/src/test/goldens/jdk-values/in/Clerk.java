package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the JDK has a class for is written down as people write it. */
class Clerk {

    /**
     * Says times back.
     *
     * @param times some times
     */
    @Tool
    Times times(Times times) {
        return times;
    }

    /**
     * Says names back.
     *
     * @param names some names
     */
    @Tool
    Names names(Names names) {
        return names;
    }

    /**
     * Says numbers back.
     *
     * @param numbers some numbers
     */
    @Tool
    Numbers numbers(Numbers numbers) {
        return numbers;
    }

    /**
     * Says bytes back.
     *
     * @param bytes some bytes
     * @param buffer more of them
     * @param blocks blocks of them
     */
    @Tool
    List<byte[]> bytes(byte[] bytes, ByteBuffer buffer, byte[][] blocks) {
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return List.of(bytes, rest, blocks[0]);
    }

    /** Opens a file. */
    @Tool
    InputStream open() {
        return new ByteArrayInputStream(new byte[] {1, 2, 3});
    }

    /**
     * Adds what is there.
     *
     * @param number an int
     * @param large a long
     * @param real a double
     */
    @Tool
    OptionalDouble sum(OptionalInt number, OptionalLong large, OptionalDouble real) {
        return number.isEmpty() && large.isEmpty() && real.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number.orElse(0) + large.orElse(0) + real.orElse(0));
    }

    /**
     * Knows when nobody says.
     *
     * @param day a day
     * @param limit a limit
     * @param zone a zone
     * @param id an id
     * @param price a price
     * @param page a page
     * @param file a file
     * @param pattern a pattern
     * @param locale a locale
     * @param weekday a day of the week
     * @param date a date
     */
    @Tool
    String defaults(
            @Arg(defaultValue = "2026-07-28") LocalDate day,
            @Arg(defaultValue = "PT1H30M") Duration limit,
            @Arg(defaultValue = "Europe/Berlin") ZoneId zone,
            @Arg(defaultValue = "01985152-5d4d-7000-8000-000000000000") UUID id,
            @Arg(defaultValue = "12.50") BigDecimal price,
            @Arg(defaultValue = "https://example.com/") URI page,
            @Arg(defaultValue = "notes/a.txt") File file,
            @Arg(defaultValue = "[a-z]+\\d") Pattern pattern,
            @Arg(defaultValue = "de-AT") Locale locale,
            @Arg(defaultValue = "MONDAY") DayOfWeek weekday,
            @Arg(defaultValue = "2026-07-28T10:15:00Z") Date date) {
        return String.join(
                " ",
                day.toString(),
                limit.toString(),
                zone.toString(),
                id.toString(),
                price.toString(),
                page.toString(),
                file.toString(),
                pattern.toString(),
                locale.toString(),
                weekday.toString(),
                date.toInstant().toString());
    }

    /**
     * Times of every kind.
     *
     * @param day what it says
     * @param clock what it says
     * @param local what it says
     * @param instant what it says
     * @param offset what it says
     * @param zoned what it says
     * @param offsetClock what it says
     * @param date what it says
     * @param duration what it says
     * @param period what it says
     * @param year what it says
     * @param yearMonth what it says
     * @param birthday what it says
     * @param weekday what it says
     * @param month what it says
     * @param zone what it says
     * @param zoneOffset what it says
     * @param timeZone what it says
     */
    record Times(
            LocalDate day,
            LocalTime clock,
            LocalDateTime local,
            Instant instant,
            OffsetDateTime offset,
            ZonedDateTime zoned,
            OffsetTime offsetClock,
            Date date,
            Duration duration,
            Period period,
            Year year,
            YearMonth yearMonth,
            MonthDay birthday,
            DayOfWeek weekday,
            Month month,
            ZoneId zone,
            ZoneOffset zoneOffset,
            TimeZone timeZone) {}

    /**
     * Names of every kind.
     *
     * @param id what it says
     * @param page what it says
     * @param site what it says
     * @param path what it says
     * @param file what it says
     * @param host what it says
     * @param charset what it says
     * @param pattern what it says
     * @param locale what it says
     * @param currency what it says
     * @param text what it says
     */
    record Names(
            UUID id,
            URI page,
            URL site,
            Path path,
            File file,
            InetAddress host,
            Charset charset,
            Pattern pattern,
            Locale locale,
            Currency currency,
            CharSequence text) {}

    /**
     * Numbers of every kind.
     *
     * @param whole what it says
     * @param exact what it says
     * @param any what it says
     * @param prices what it says
     * @param more what it says
     */
    record Numbers(BigInteger whole, BigDecimal exact, Number any, Map<String, BigDecimal> prices, List<Number> more) {}
}
