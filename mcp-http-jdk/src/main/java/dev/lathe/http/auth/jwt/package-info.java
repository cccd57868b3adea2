/**
 * Tokens that say themselves whom they were issued to, and the keys that show it (RFC 7519, RFC 9068).
 *
 * <p>Knows {@code claim}, {@code fetch}, {@code memory}, {@code url} and {@code auth}, of that the seams for verifiers,
 * and alone what nimbus-jose-jwt is.
 */
@NullMarked
package dev.lathe.http.auth.jwt;

import org.jspecify.annotations.NullMarked;
