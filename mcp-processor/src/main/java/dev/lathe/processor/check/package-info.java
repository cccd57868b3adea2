/**
 * What a model must keep to before code is written from it: one rule, one class.
 *
 * <p>Depends on {@code model} and {@code problem}, and on Jackson to read the JSON in annotations; knows neither the
 * compiler nor how code is written.
 */
@NullMarked
package dev.lathe.processor.check;

import org.jspecify.annotations.NullMarked;
