package dev.lathe.core;

import dev.lathe.feature.Caller;
import dev.lathe.feature.LogLevel;
import java.util.Optional;

/**
 * The client behind a request.
 *
 * @param caller who it is
 * @param logLevel the least serious log message it wants; none at all when empty
 */
public record Client(Caller caller, Capabilities capabilities, Optional<LogLevel> logLevel) {}
