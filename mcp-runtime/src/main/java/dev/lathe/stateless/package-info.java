/**
 * The stateless era: the revisions from 2026-07-28 on, in which every request says all that is needed to serve it.
 * {@link dev.lathe.stateless.Revision} has them.
 *
 * <p>Depends on {@code core} and what that knows, and on {@code seal} and {@code hash} for what clients carry; knows
 * nothing of {@code session}.
 */
@NullMarked
package dev.lathe.stateless;

import org.jspecify.annotations.NullMarked;
