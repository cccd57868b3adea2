package dev.lathe.feature;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/** Waits for results that come later. */
public final class Awaited {

    private Awaited() {}

    public static <T> T result(Future<? extends T> future) throws Exception {
        throw new UnsupportedOperationException("soon");
    }

    public static <T> T result(CompletionStage<? extends T> future) throws Exception {
        throw new UnsupportedOperationException("soon");
    }

    public static <T> T result(CompletableFuture<? extends T> future) throws Exception {
        throw new UnsupportedOperationException("soon");
    }
}
