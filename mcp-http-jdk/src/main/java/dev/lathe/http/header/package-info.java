/**
 * What headers say of the body, and whether it is true (Streamable HTTP, Request Metadata).
 *
 * <p>Knows {@code io}, and of that the head of a request.
 */
@NullMarked
package dev.lathe.http.header;

import org.jspecify.annotations.NullMarked;
