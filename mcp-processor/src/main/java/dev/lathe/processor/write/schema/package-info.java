/**
 * The JSON of a tool's definition and of a form, built as trees.
 *
 * <p>Depends on {@code model}; the only package that makes JSON.
 */
@NullMarked
package dev.lathe.processor.write.schema;

import org.jspecify.annotations.NullMarked;
