/**
 * One exchange over HTTP: what came, who answers it, and until when.
 *
 * <p>Knows nothing of MCP but how a message is written down.
 */
@NullMarked
package dev.lathe.http.io;

import org.jspecify.annotations.NullMarked;
