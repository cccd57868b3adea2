/**
 * The URLs of authorization servers and of resources.
 *
 * <p>Knows nothing.
 */
@NullMarked
package dev.lathe.http.auth.url;

import org.jspecify.annotations.NullMarked;
