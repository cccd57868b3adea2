package dev.lathe.processor.shape;

import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
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
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes values of the JDK's own classes. */
final class RandomScalars {

    private interface Maker {
        Object make(Random random);
    }

    private static final int YEARS = 9999;

    private static final Map<Class<?>, Maker> MAKERS = Map.ofEntries(
            Map.entry(boolean.class, Random::nextBoolean),
            Map.entry(Boolean.class, Random::nextBoolean),
            Map.entry(byte.class, random -> (byte) random.nextInt()),
            Map.entry(Byte.class, random -> (byte) random.nextInt()),
            Map.entry(short.class, random -> (short) random.nextInt()),
            Map.entry(Short.class, random -> (short) random.nextInt()),
            Map.entry(int.class, random -> one(random, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, random.nextInt())),
            Map.entry(Integer.class, Random::nextInt),
            Map.entry(long.class, random -> one(random, 0L, Long.MIN_VALUE, Long.MAX_VALUE, random.nextLong())),
            Map.entry(Long.class, Random::nextLong),
            Map.entry(float.class, random -> one(random, 0f, Float.MIN_VALUE, Float.MAX_VALUE, random.nextFloat())),
            Map.entry(Float.class, Random::nextFloat),
            Map.entry(double.class, random -> one(random, -0.0, Double.MIN_VALUE, -Double.MAX_VALUE, 1e300)),
            Map.entry(Double.class, Random::nextGaussian),
            Map.entry(char.class, RandomScalars::character),
            Map.entry(Character.class, RandomScalars::character),
            Map.entry(BigInteger.class, random -> new BigInteger(200, random).negate()),
            Map.entry(BigDecimal.class, RandomScalars::decimal),
            Map.entry(Number.class, RandomScalars::decimal),
            Map.entry(String.class, RandomScalars::text),
            Map.entry(CharSequence.class, RandomScalars::text),
            Map.entry(byte[].class, RandomScalars::bytes),
            Map.entry(ByteBuffer.class, random -> ByteBuffer.wrap(bytes(random))),
            Map.entry(LocalDate.class, RandomScalars::day),
            Map.entry(LocalTime.class, RandomScalars::time),
            Map.entry(LocalDateTime.class, random -> day(random).atTime(time(random))),
            Map.entry(Instant.class, RandomScalars::instant),
            Map.entry(OffsetDateTime.class, random -> instant(random).atOffset(offset(random))),
            Map.entry(ZonedDateTime.class, random -> instant(random).atZone(offset(random))),
            Map.entry(OffsetTime.class, random -> time(random).atOffset(offset(random))),
            Map.entry(Date.class, random -> new Date(instant(random).toEpochMilli())),
            Map.entry(Duration.class, random -> Duration.ofSeconds(random.nextInt(Integer.MAX_VALUE))),
            Map.entry(Period.class, random -> Period.of(random.nextInt(100), random.nextInt(12), random.nextInt(31))),
            Map.entry(Year.class, random -> Year.of(random.nextInt(YEARS))),
            Map.entry(YearMonth.class, random -> YearMonth.from(day(random))),
            Map.entry(MonthDay.class, random -> MonthDay.from(day(random))),
            Map.entry(ZoneId.class, random -> ZoneId.of(one(random, "Europe/Berlin", "UTC", "+02:00", "Z"))),
            Map.entry(ZoneOffset.class, RandomScalars::offset),
            Map.entry(TimeZone.class, random -> TimeZone.getTimeZone(one(random, "Asia/Tokyo", "UTC"))),
            Map.entry(UUID.class, random -> new UUID(random.nextLong(), random.nextLong())),
            Map.entry(
                    URI.class,
                    random -> URI.create(one(random, "https://example.com/a?b#c", "urn:a:b", "mailto:a@b.c"))),
            Map.entry(URL.class, random -> url(one(random, "https://example.com/", "file:/notes/a"))),
            Map.entry(Path.class, random -> Path.of(one(random, "notes/a", "b", "../c d"))),
            Map.entry(File.class, random -> new File(one(random, "notes/a", "b", "../c d"))),
            Map.entry(InetAddress.class, RandomScalars::address),
            Map.entry(Charset.class, random -> Charset.forName(one(random, "UTF-8", "ISO-8859-1"))),
            Map.entry(Pattern.class, random -> Pattern.compile(one(random, "[a-z]+", "(?i)x|y\\d"))),
            Map.entry(Locale.class, random -> Locale.forLanguageTag(one(random, "en", "de-AT", "zh-Hant-TW"))),
            Map.entry(Currency.class, random -> Currency.getInstance(one(random, "EUR", "JPY"))));

    private RandomScalars() {}

    static Object of(Class<?> type, Random random) {
        Maker maker = MAKERS.get(type);
        if (maker == null) {
            throw new IllegalArgumentException(type.toString());
        }
        return maker.make(random);
    }

    static String text(Random random) {
        return random.ints(random.nextInt(6), 0, 10)
                .mapToObj(next -> one(random, "a", "ß", "\"", "\\", "\n", "\u2028", "😀", "\u0000", "/", "~"))
                .reduce("", String::concat);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static char character(Random random) {
        return one(random, 'a', '"', '\\', '\u0000', 'ß', '\uFFFD');
    }

    private static BigDecimal decimal(Random random) {
        return new BigDecimal(new BigInteger(100, random), random.nextInt(40) - 10);
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(10)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static LocalDate day(Random random) {
        return LocalDate.ofYearDay(random.nextInt(YEARS), 1 + random.nextInt(365));
    }

    private static LocalTime time(Random random) {
        return LocalTime.ofSecondOfDay(random.nextInt(86_400))
                .withNano(random.nextInt(2) * random.nextInt(1_000_000_000));
    }

    private static Instant instant(Random random) {
        return day(random).plusYears(1).atTime(time(random)).toInstant(ZoneOffset.UTC);
    }

    private static ZoneOffset offset(Random random) {
        return ZoneOffset.ofTotalSeconds(60 * (random.nextInt(36 * 60) - 18 * 60));
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (java.net.MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static InetAddress address(Random random) {
        byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
        random.nextBytes(bytes);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (java.net.UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
