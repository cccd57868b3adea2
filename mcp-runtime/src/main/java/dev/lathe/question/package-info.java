/**
 * What a client can be asked: the words of each question, what the client must be able to for it, and how its answer is
 * read. The same in every revision that has the question; how it gets to the client is the eras' business.
 *
 * <p>Depends on {@code feature} and {@code json}.
 */
@NullMarked
package dev.lathe.question;

import org.jspecify.annotations.NullMarked;
