/**
 * What a generated {@code main} calls: reads the command line and serves, describes, calls, or does what a
 * {@link Command} adds.
 *
 * <p>Depends on {@code server}, and takes the standard streams for the stdio transport before user code runs.
 */
@NullMarked
package dev.lathe.launch;

import org.jspecify.annotations.NullMarked;
