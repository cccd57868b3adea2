/**
 * Jackson's trees as arguments and results, for tools that want them. Without Jackson nothing else needs this package.
 *
 * <p>Depends on {@code feature} and {@code json}; only generated code uses it.
 */
@NullMarked
package dev.lathe.jackson;

import org.jspecify.annotations.NullMarked;
