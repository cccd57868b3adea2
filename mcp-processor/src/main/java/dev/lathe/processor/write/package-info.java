/**
 * From the model to Java source. Whatever arrives here has passed every check.
 *
 * <p>Depends on {@code model}; the only package that knows JavaPoet.
 */
@NullMarked
package dev.lathe.processor.write;

import org.jspecify.annotations.NullMarked;
