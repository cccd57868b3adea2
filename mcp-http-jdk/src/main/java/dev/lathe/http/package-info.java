/**
 * Streamable HTTP (Base Protocol, Transports): {@link dev.lathe.http.McpHttp} serves, and what a program may set.
 *
 * <p>Puts the other packages together; none of them knows it.
 */
@NullMarked
package dev.lathe.http;

import org.jspecify.annotations.NullMarked;
