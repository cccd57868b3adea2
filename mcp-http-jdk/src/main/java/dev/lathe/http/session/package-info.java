/**
 * Clients with a session: which there are, and what each is still to be told.
 *
 * <p>Knows {@code io}.
 */
@NullMarked
package dev.lathe.http.session;

import org.jspecify.annotations.NullMarked;
