/**
 * Tokens that say themselves whom they were issued to, and the keys that show it (RFC 7519, RFC 9068).
 *
 * <p>Knows {@code auth}, of that the seam for verifiers, and alone what nimbus-jose-jwt is.
 */
@NullMarked
package dev.lathe.http.auth.jwt;

import org.jspecify.annotations.NullMarked;
