/**
 * The facade: a {@link dev.lathe.server.Server} is built from features and serves clients of both eras at once.
 *
 * <p>Sits on top of {@code stateless}, {@code session}, {@code methods}, {@code task} and the stdio transport.
 */
@NullMarked
package dev.lathe.server;

import org.jspecify.annotations.NullMarked;
