/**
 * The methods of MCP that both eras have: lists of features, and their use.
 *
 * <p>Depends on {@code core} and what stands below it; used by {@code server}.
 */
@NullMarked
package dev.lathe.methods;

import org.jspecify.annotations.NullMarked;
