/**
 * What a user's method and the generated code see: arguments in, results and content out, and the context of the call.
 *
 * <p>Depends on {@code json} only. Nothing here knows the protocol, its revisions or its transports.
 */
@NullMarked
package dev.lathe.feature;

import org.jspecify.annotations.NullMarked;
