/**
 * A directory as resources: what a client may have of it, and nothing else of the machine.
 *
 * <p>Depends on {@code feature} only.
 */
@NullMarked
package dev.lathe.file;

import org.jspecify.annotations.NullMarked;
