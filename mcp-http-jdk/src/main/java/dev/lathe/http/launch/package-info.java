/**
 * What the {@code main} of a server calls that is also to serve HTTP: the command line of {@code dev.lathe.launch},
 * with {@code --http}.
 *
 * <p>Depends on {@code dev.lathe.http}, in {@code McpHttpOpening} alone.
 */
@NullMarked
package dev.lathe.http.launch;

import org.jspecify.annotations.NullMarked;
