/**
 * The seal of what a server hands to its client and wants back as it was: {@code requestState} in multi round-trip
 * requests.
 *
 * <p>Depends on {@code hash} and {@code json}. No class of the JDK's cryptography is loaded before something is sealed
 * or opened.
 */
@NullMarked
package dev.lathe.seal;

import org.jspecify.annotations.NullMarked;
