package dev.lathe.core;

import dev.lathe.feature.LogLevel;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.MessageWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the client hears of the log of a call (Logging): only if it has asked for a level, only from that level on, and
 * not too often.
 */
final class LogMessages {

    private static final int BURST = 20;
    private static final int PER_SECOND = 20;

    private final Call call;
    private final Optional<LogLevel> least;
    private @Nullable RateLimit rate;

    LogMessages(Call call, Optional<LogLevel> least) {
        this.call = call;
        this.least = least;
    }

    void log(LogLevel level, String message) {
        if (isWanted(level)) {
            send(begin(level).name("data").value(message));
        }
    }

    void log(LogLevel level, String logger, JsonValue data) {
        if (isWanted(level)) {
            send(begin(level).name("logger").value(logger).name("data").value(data));
        }
    }

    private boolean isWanted(LogLevel level) {
        return least.isPresent() && level.compareTo(least.get()) >= 0 && pass();
    }

    private synchronized boolean pass() {
        rate = rate == null ? new RateLimit(BURST, PER_SECOND) : rate;
        return rate.pass();
    }

    private static JsonWriter begin(LogLevel level) {
        JsonWriter json =
                MessageWriter.beginNotification("notifications/message").beginObject();
        return json.name("level").value(level.wireName());
    }

    private void send(JsonWriter open) {
        call.ahead(open.endObject().endObject());
    }
}
