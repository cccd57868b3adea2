/** The pages for users: their examples are compiled, and their conversations held. */
@NullMarked
package dev.lathe.processor.page;

import org.jspecify.annotations.NullMarked;
