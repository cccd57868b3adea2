/**
 * Skills as values: what a server says of instructions that it has as files (extension
 * {@code io.modelcontextprotocol/skills}). The files themselves are resources.
 *
 * <p>Depends on {@code json} only.
 */
@NullMarked
package dev.lathe.skill;

import org.jspecify.annotations.NullMarked;
