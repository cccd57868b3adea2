/**
 * Messages, and the contract with transports: a transport hands bytes to an {@link Inbound} and is given the way to
 * write back through its {@link Reply}.
 *
 * <p>Depends on {@code json} only.
 */
@NullMarked
package dev.lathe.wire;

import org.jspecify.annotations.NullMarked;
