package dev.lathe.feature;

import dev.lathe.json.JsonString;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

/** Reads time zones. */
final class ZoneReader {

    private ZoneReader() {}

    static ZoneId zoneId(Argument argument) {
        if (argument.value() instanceof JsonString sent) {
            try {
                return ZoneId.of(sent.value());
            } catch (DateTimeException isNone) {
                // Told below.
            }
        }
        argument.expected("a time zone such as Europe/Berlin or UTC");
        return ZoneOffset.UTC;
    }

    /** The three letters that a {@link TimeZone} may be called by are none of {@link ZoneId}'s names. */
    static TimeZone timeZone(Argument argument) {
        if (argument.value() instanceof JsonString sent && ZoneId.SHORT_IDS.containsKey(sent.value())) {
            return TimeZone.getTimeZone(sent.value());
        }
        ZoneId zone = zoneId(argument);
        TimeZone known = TimeZone.getTimeZone(zone);
        // What it does not know it takes for GMT: UTC+02:00, or an offset with seconds.
        return zone.normalized() instanceof ZoneOffset offset && known.getRawOffset() != 1000 * offset.getTotalSeconds()
                ? new SimpleTimeZone(1000 * offset.getTotalSeconds(), "GMT" + offset.getId())
                : known;
    }
}
