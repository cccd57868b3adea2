package dev.lathe.feature;

import java.io.File;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of values of the JDK: the one that generated code writes where their type is declared. */
final class PlainText {

    private PlainText() {}

    /** Returns the text, or null if the value is written in another way. */
    static @Nullable String of(Object value) {
        String time = time(value);
        if (time != null) {
            return time;
        }
        if (value instanceof TimeZone zone) {
            return zone.getID();
        }
        if (value instanceof Locale locale) {
            return locale.toLanguageTag();
        }
        if (value instanceof InetAddress address) {
            return address.getHostAddress();
        }
        return saysItself(value) ? value.toString() : null;
    }

    private static @Nullable String time(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        if (value instanceof ZonedDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        if (value instanceof OffsetTime time) {
            return DateTimeFormatter.ISO_OFFSET_TIME.format(time);
        }
        return value instanceof Date date ? date(date) : null;
    }

    @SuppressWarnings("JavaUtilDate") // The user's own, which is no Instant by itself where it is one of java.sql.
    private static String date(Date date) {
        return Instant.ofEpochMilli(date.getTime()).toString();
    }

    /** A path is one here and not a list: it consists of paths, the last of which consists of itself. */
    private static boolean saysItself(Object value) {
        return value instanceof CharSequence
                || value instanceof TemporalAccessor
                || value instanceof TemporalAmount
                || value instanceof ZoneId
                || value instanceof UUID
                || value instanceof URI
                || value instanceof URL
                || value instanceof Path
                || value instanceof File
                || value instanceof Charset
                || value instanceof Pattern
                || value instanceof Currency;
    }
}
