/**
 * A protected resource as a whole: what it is called, whose tokens it takes, and where clients find that out.
 *
 * <p>Knows {@code auth}, {@code jwt} and {@code io}.
 */
@NullMarked
package dev.lathe.http.auth.resource;

import org.jspecify.annotations.NullMarked;
