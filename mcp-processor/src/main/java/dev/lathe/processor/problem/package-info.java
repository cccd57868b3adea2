/** What can be wrong with a user's class, and where. Depends on {@code text} only. */
@NullMarked
package dev.lathe.processor.problem;

import org.jspecify.annotations.NullMarked;
