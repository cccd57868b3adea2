/**
 * What a generated {@code main} calls: reads the command line and serves, describes or calls.
 *
 * <p>Depends on {@code server}.
 */
@NullMarked
package dev.lathe.launch;

import org.jspecify.annotations.NullMarked;
