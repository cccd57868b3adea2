/** Values of every shape, written, read again, and read wrong. */
@NullMarked
package dev.lathe.processor.shape;

import org.jspecify.annotations.NullMarked;
