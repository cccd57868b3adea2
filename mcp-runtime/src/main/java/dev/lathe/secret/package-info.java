/**
 * What a tool must know and nobody else: keys and passwords of the services that it calls.
 *
 * <p>Knows nothing.
 */
@NullMarked
package dev.lathe.secret;

import org.jspecify.annotations.NullMarked;
