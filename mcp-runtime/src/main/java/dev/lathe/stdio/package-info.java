/**
 * The stdio transport: one UTF-8 message a line, on the process's own standard streams.
 *
 * <p>Depends on {@code wire}; the server hands it an {@link dev.lathe.wire.Inbound}.
 */
@NullMarked
package dev.lathe.stdio;

import org.jspecify.annotations.NullMarked;
