/** What characters and words are, whatever they are used for. Depends on nothing of ours. */
@NullMarked
package dev.lathe.processor.text;

import org.jspecify.annotations.NullMarked;
