/**
 * The stateless era: revision 2026-07-28, in which every request says all that is needed to serve it.
 *
 * <p>Depends on {@code core}; knows nothing of {@code session}.
 */
@NullMarked
package dev.lathe.stateless;

import org.jspecify.annotations.NullMarked;
