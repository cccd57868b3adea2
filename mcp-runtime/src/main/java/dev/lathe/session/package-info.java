/**
 * The session era: revisions 2024-11-05 to 2025-11-25, in which a client first initializes and the server remembers it.
 *
 * <p>Depends on {@code core}; knows nothing of {@code stateless}.
 */
@NullMarked
package dev.lathe.session;

import org.jspecify.annotations.NullMarked;
