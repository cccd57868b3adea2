/** The annotation processor: reads a class into the model, checks it, writes its adapter. */
@NullMarked
package dev.lathe.processor;

import org.jspecify.annotations.NullMarked;
