package dev.lathe.feature;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Results that come later, waited for on the thread of the call.
 *
 * <p>What a future fails with is thrown as if the tool had thrown it. When the call is cancelled or its time is up, its
 * thread is interrupted, and then so is the future: it is cancelled.
 */
public final class Awaited {

    private Awaited() {}

    public static <T extends @Nullable Object> T result(Future<? extends T> future) throws Exception {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            future.cancel(true);
            throw stop;
        } catch (ExecutionException failure) {
            throw cause(failure);
        }
    }

    public static <T extends @Nullable Object> T result(CompletionStage<? extends T> stage) throws Exception {
        return result((Future<? extends T>) stage.toCompletableFuture());
    }

    /** It is a future and a stage, so that the compiler could not choose. */
    public static <T extends @Nullable Object> T result(CompletableFuture<? extends T> future) throws Exception {
        return result((Future<? extends T>) future);
    }

    /** Returns what was thrown at first: each stage behind it may have wrapped it once more. */
    private static Exception cause(ExecutionException failure) {
        Throwable cause = failure;
        while ((cause instanceof ExecutionException || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof Exception exception ? exception : failure;
    }
}
