/**
 * What a request costs over HTTP: {@link dev.lathe.benchmarks.http.HttpLoad} prints it.
 *
 * <p>Servers have processes of their own and take turns; the load comes from the process that prints.
 */
@NullMarked
package dev.lathe.benchmarks.http;

import org.jspecify.annotations.NullMarked;
