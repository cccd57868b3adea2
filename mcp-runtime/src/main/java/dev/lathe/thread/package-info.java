/**
 * The threads on which work is done: none of them keeps the process alive.
 *
 * <p>Knows nothing.
 */
@NullMarked
package dev.lathe.thread;

import org.jspecify.annotations.NullMarked;
