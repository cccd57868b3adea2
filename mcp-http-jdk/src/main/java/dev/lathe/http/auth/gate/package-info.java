/**
 * Who sends a request, by the token that it brings, and what is said to whoever is not let in.
 *
 * <p>Knows {@code io}, {@code claim}, and {@code auth}, of that the seams for verifiers.
 */
@NullMarked
package dev.lathe.http.auth.gate;

import org.jspecify.annotations.NullMarked;
