/**
 * Hashes of what must be the same again.
 *
 * <p>Depends on nothing; used by {@code seal} and {@code stateless}.
 */
@NullMarked
package dev.lathe.hash;

import org.jspecify.annotations.NullMarked;
