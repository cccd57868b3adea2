/**
 * From the compiler's view of a class to the model. Says only what no model can hold: a type without a shape.
 *
 * <p>Depends on {@code model} and {@code problem}; the only package that asks the compiler.
 */
@NullMarked
package dev.lathe.processor.read;

import org.jspecify.annotations.NullMarked;
