/** Reading and writing JSON, ours beside Jackson's, measured by JMH. */
@NullMarked
package dev.lathe.benchmarks.json;

import org.jspecify.annotations.NullMarked;
