/**
 * What verifiers remember of tokens.
 *
 * <p>Knows nothing.
 */
@NullMarked
package dev.lathe.http.auth.memory;

import org.jspecify.annotations.NullMarked;
