/**
 * From the model to Java source. Whatever arrives here has passed every check.
 *
 * <p>Depends on {@code model}, and on its own {@code schema} and {@code source}; nothing else knows JavaPoet.
 */
@NullMarked
package dev.lathe.processor.write;

import org.jspecify.annotations.NullMarked;
