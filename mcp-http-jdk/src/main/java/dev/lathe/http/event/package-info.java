/**
 * What happens between clients and the server, for logs and metrics.
 *
 * <p>Knows nothing.
 */
@NullMarked
package dev.lathe.http.event;

import org.jspecify.annotations.NullMarked;
