/**
 * How something is got from an authorization server: over a connection nobody listens to, within bounds, and from where
 * it was said to be and nowhere else.
 *
 * <p>Knows nothing else of the module.
 */
@NullMarked
package dev.lathe.http.auth.fetch;

import org.jspecify.annotations.NullMarked;
