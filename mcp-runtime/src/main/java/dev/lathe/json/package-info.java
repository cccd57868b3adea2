/**
 * JSON as a server needs it: bytes in, an immutable tree, bytes out, and no byte that RFC 8259 does not allow.
 *
 * <p>Depends on nothing; nearly everything else depends on it.
 */
@NullMarked
package dev.lathe.json;

import org.jspecify.annotations.NullMarked;
