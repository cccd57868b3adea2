/**
 * What a start, a call and a jar cost: {@link dev.lathe.benchmarks.Figures} prints it.
 *
 * <p>Every figure stands beside the least that a Java process can do, measured in the same run.
 */
@NullMarked
package dev.lathe.benchmarks;

import org.jspecify.annotations.NullMarked;
