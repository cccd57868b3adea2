/** What the processor adds to the time that javac takes. */
@NullMarked
package dev.lathe.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
