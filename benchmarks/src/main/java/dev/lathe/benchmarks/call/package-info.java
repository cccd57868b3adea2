/** What it costs to call a method with arguments that are JSON, and to make JSON of its result. */
@NullMarked
package dev.lathe.benchmarks.call;

import org.jspecify.annotations.NullMarked;
