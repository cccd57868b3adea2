/**
 * Javadoc: from a comment to plain text, and from one module to another.
 *
 * <p>A class file has no comments. What of them may be asked for later is left beside it, in {@code Order.lathe.json}
 * for {@code Order.class}, and found there again. Depends on {@code problem}; used by {@code read}.
 */
@NullMarked
package dev.lathe.processor.javadoc;

import org.jspecify.annotations.NullMarked;
