/**
 * What a request must be before anybody reads its body.
 *
 * <p>Knows {@code io}; decides from the head of a request alone.
 */
@NullMarked
package dev.lathe.http.guard;

import org.jspecify.annotations.NullMarked;
