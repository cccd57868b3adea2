package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** A result that comes later, as a future, a stage, or what is both. */
final class AwaitedTest {

    @Test
    void isReturned() throws Exception {
        Future<String> future = new FutureTask<>(() -> "later");
        ((FutureTask<String>) future).run();
        CompletionStage<Integer> stage = CompletableFuture.completedStage(7);
        CompletableFuture<Long> both = CompletableFuture.completedFuture(8L);
        String text = Awaited.result(future);
        int number = Awaited.result(stage);
        Number larger = Awaited.<Number>result(both);
        assertEquals("later 7 8", text + " " + number + " " + larger);
    }

    @Test
    void mayBeNothing() throws Exception {
        CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
        assertNull(Awaited.<Void>result(done));
    }

    @Test
    void failsAsTheToolWould() {
        ToolException told = new ToolException("try on Monday");
        assertSame(told, assertThrows(ToolException.class, () -> Awaited.result(failed(told))));
        assertSame(
                told,
                assertThrows(
                        ToolException.class,
                        () -> Awaited.result(
                                failed(told).thenApply(x -> x).thenCompose(CompletableFuture::completedFuture))));
        assertThrows(IOException.class, () -> Awaited.result(failed(new IOException())));
        assertThrows(AssertionError.class, () -> Awaited.result(failed(new AssertionError())));
        FutureTask<Object> task = new FutureTask<>(() -> {
            throw told;
        });
        task.run();
        assertSame(told, assertThrows(ToolException.class, () -> Awaited.result(task)));
    }

    @Test
    void isCancelledWithTheCall() {
        CompletableFuture<String> never = new CompletableFuture<>();
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> Awaited.result(never));
        assertTrue(never.isCancelled());
        CompletionStage<String> stage = new CompletableFuture<>();
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> Awaited.result(stage));
        assertTrue(stage.toCompletableFuture().isCancelled());
    }

    private static CompletableFuture<Object> failed(Throwable failure) {
        return CompletableFuture.failedFuture(failure);
    }
}
