/** What a user writes on methods, parameters and records. */
@NullMarked
package dev.lathe.annotation;

import org.jspecify.annotations.NullMarked;
