/**
 * What headers say of the body, and whether it is true (Streamable HTTP, Request Metadata).
 *
 * <p>Knows nothing of HTTP but names and values.
 */
@NullMarked
package dev.lathe.http.header;

import org.jspecify.annotations.NullMarked;
