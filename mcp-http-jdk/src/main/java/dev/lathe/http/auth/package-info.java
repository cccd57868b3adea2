/**
 * Who sends a request: filters say it, and the server believes them.
 *
 * <p>Knows {@code io}.
 */
@NullMarked
package dev.lathe.http.auth;

import org.jspecify.annotations.NullMarked;
