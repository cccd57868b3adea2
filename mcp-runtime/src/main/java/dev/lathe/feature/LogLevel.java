package dev.lathe.feature;

import java.util.Optional;

/** How serious a message to the client is, from the least to the most (RFC 5424, as in the specification's Logging). */
public enum LogLevel {
    DEBUG("debug"),
    INFO("info"),
    NOTICE("notice"),
    WARNING("warning"),
    ERROR("error"),
    CRITICAL("critical"),
    ALERT("alert"),
    EMERGENCY("emergency");

    private final String wireName;

    LogLevel(String wireName) {
        this.wireName = wireName;
    }

    /** Returns the name in messages. */
    public String wireName() {
        return wireName;
    }

    /** Returns the level with that name in messages. */
    public static Optional<LogLevel> of(String wireName) {
        for (LogLevel level : values()) {
            if (level.wireName.equals(wireName)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
