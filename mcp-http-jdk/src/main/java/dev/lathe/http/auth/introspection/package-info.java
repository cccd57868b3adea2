/**
 * Tokens that say nothing themselves: their issuer is asked (RFC 7662).
 *
 * <p>Knows {@code claim}, {@code fetch}, {@code memory}, {@code url} and {@code auth}, of that the seam for verifiers.
 */
@NullMarked
package dev.lathe.http.auth.introspection;

import org.jspecify.annotations.NullMarked;
