/** What can be wrong with a user's class, and where. Depends on nothing of ours. */
@NullMarked
package dev.lathe.processor.problem;

import org.jspecify.annotations.NullMarked;
