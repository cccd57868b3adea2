package dev.lathe.feature;

import java.util.Optional;

/**
 * Who has sent a request.
 *
 * @param identity who the transport says it is, which can be relied on
 * @param client what the client says it is, which cannot
 */
public record Caller(Identity identity, Optional<ClientInfo> client) {}
