/**
 * What is said of a token, by itself or by its issuer, and what must be true of it (RFC 7519, section 4).
 *
 * <p>Knows {@code url} and {@code auth}, of that what can be wrong with a token.
 */
@NullMarked
package dev.lathe.http.auth.claim;

import org.jspecify.annotations.NullMarked;
