/**
 * Clients with a session: which there are, and what each is still to be told.
 *
 * <p>Knows {@code event} and {@code io}, and of that how events are written down and where they go.
 */
@NullMarked
package dev.lathe.http.session;

import org.jspecify.annotations.NullMarked;
