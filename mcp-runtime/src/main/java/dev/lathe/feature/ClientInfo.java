package dev.lathe.feature;

import java.util.Optional;

/**
 * What a client says it is. It may say anything: good for a log, not for a decision.
 *
 * @param title the name people see
 */
public record ClientInfo(String name, String version, Optional<String> title) {}
