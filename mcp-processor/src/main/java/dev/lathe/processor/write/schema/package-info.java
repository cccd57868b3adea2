/**
 * The JSON of a tool's definition, built as trees.
 *
 * <p>Depends on {@code model}; the only package that makes JSON.
 */
@NullMarked
package dev.lathe.processor.write.schema;

import org.jspecify.annotations.NullMarked;
