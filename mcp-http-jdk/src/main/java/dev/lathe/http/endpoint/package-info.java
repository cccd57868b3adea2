/**
 * One path that speaks MCP: which message belongs to which era, and how each is answered over HTTP.
 *
 * <p>Knows {@code guard}, {@code header}, {@code session}, {@code auth} and {@code io}.
 */
@NullMarked
package dev.lathe.http.endpoint;

import org.jspecify.annotations.NullMarked;
