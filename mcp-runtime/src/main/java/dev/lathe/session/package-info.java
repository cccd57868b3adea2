/**
 * The session era: revisions 2024-11-05 to 2025-11-25, in which a client first initializes and the server remembers it.
 * {@code Revision} has what each of them can.
 *
 * <p>Depends on {@code core} and what that knows; knows nothing of {@code stateless}.
 */
@NullMarked
package dev.lathe.session;

import org.jspecify.annotations.NullMarked;
