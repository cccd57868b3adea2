/**
 * What changes while a server runs, and the way such news takes from one server of a fleet to the others.
 *
 * <p>Depends on nothing; used by {@code core} and the eras.
 */
@NullMarked
package dev.lathe.change;

import org.jspecify.annotations.NullMarked;
