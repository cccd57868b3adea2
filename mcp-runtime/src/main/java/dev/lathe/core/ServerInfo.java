package dev.lathe.core;

import java.util.Optional;

/**
 * Who the server says it is.
 *
 * @param implementation the {@code Implementation} object as JSON text
 * @param instructions how to use the server, for a model
 */
public record ServerInfo(String implementation, Optional<String> instructions) {}
