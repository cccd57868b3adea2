/**
 * A user's class as the processor understands it: values that know neither the compiler nor how code is written.
 *
 * <p>Depends on {@code problem}; used by {@code read}, {@code check} and {@code write}.
 */
@NullMarked
package dev.lathe.processor.model;

import org.jspecify.annotations.NullMarked;
