package dev.lathe.core;

import dev.lathe.feature.LogLevel;
import java.util.Optional;

/**
 * The client behind a request.
 *
 * @param logLevel the least serious log message it wants; none at all when empty
 */
public record Caller(Optional<LogLevel> logLevel) {}
