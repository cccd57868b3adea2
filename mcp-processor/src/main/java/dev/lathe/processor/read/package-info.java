/**
 * From the compiler's view of a class to the model. What is wrong with the class goes into the model too, and a rule of
 * {@code check} says so.
 *
 * <p>Depends on {@code model} and {@code problem}; whatever the compiler knows is asked here.
 */
@NullMarked
package dev.lathe.processor.read;

import org.jspecify.annotations.NullMarked;
