/**
 * Who sends a request: the seams for whoever finds that out, and where it is found again.
 *
 * <p>Knows nothing of the module.
 */
@NullMarked
package dev.lathe.http.auth;

import org.jspecify.annotations.NullMarked;
