/**
 * What serves a request in either era: the table of features, the calls in flight, and how one is run. Nothing here
 * knows which era is being served; {@link dev.lathe.core.Era} is what an era must answer.
 *
 * <p>Depends on {@code change}, {@code question}, {@code feature}, {@code wire} and {@code json}; used by
 * {@code methods}, {@code task}, {@code stateless}, {@code session} and {@code server}.
 */
@NullMarked
package dev.lathe.core;

import org.jspecify.annotations.NullMarked;
