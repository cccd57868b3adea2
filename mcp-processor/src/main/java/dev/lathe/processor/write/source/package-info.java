/**
 * How generated source looks: literals of a user's texts, and what JavaPoet leaves to a formatter.
 *
 * <p>Knows JavaPoet and nothing of ours.
 */
@NullMarked
package dev.lathe.processor.write.source;

import org.jspecify.annotations.NullMarked;
