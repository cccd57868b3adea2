package dev.lathe.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.feature.Ending;
import dev.lathe.feature.Entry;
import dev.lathe.feature.Invocation;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.thread.Daemons;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A call ends when its time is up, whatever it is doing. */
final class DeadlinesTest {

    private final BlockingQueue<String> refusals = new LinkedBlockingQueue<>();
    private final Daemons daemons = new Daemons("test-");

    @Test
    void aThreadThatIsNotToBeHadIsAskedForAgain() throws InterruptedException {
        Deadlines deadlines = new Deadlines(new ThreadFactory() {
            private boolean failed;

            @Override
            public Thread newThread(Runnable task) {
                if (!failed) {
                    failed = true;
                    throw new OutOfMemoryError("unable to create native thread");
                }
                return daemons.newThread(task);
            }
        });

        deadlines.watch(new TimeLimit.Deadline(new Waiting(0), Duration.ofMillis(10)));

        assertEquals("tool 'sleep' did not finish within 0.01 s", refusals.poll(10, TimeUnit.SECONDS));
    }

    /** Its time stands still just before its end, and goes on after three looks. */
    @Test
    void timeThatACallWaitsForItsClientDoesNotCount() throws InterruptedException {
        Waiting paused = new Waiting(3);

        new Deadlines(daemons).watch(new TimeLimit.Deadline(paused, Duration.ofMillis(10)));

        assertEquals("tool 'sleep' did not finish within 0.01 s", refusals.poll(10, TimeUnit.SECONDS));
        assertEquals(4, paused.looks.get());
    }

    /** A call that does nothing but wait, first for its client for so many looks at the clock. */
    private final class Waiting implements Invocation {

        private final AtomicInteger looks = new AtomicInteger();
        private final int forClient;

        Waiting(int forClient) {
            this.forClient = forClient;
        }

        @Override
        public Duration elapsed() {
            return looks.incrementAndGet() <= forClient ? Duration.ofMillis(9) : Duration.ofMillis(10);
        }

        @Override
        public void stop(ToolException refusal) {
            refusals.add(refusal.getMessage());
        }

        @Override
        public String label() {
            return "tool 'sleep'";
        }

        @Override
        public String method() {
            throw new AssertionError();
        }

        @Override
        public Entry entry() {
            return new ToolEntry("sleep", "{}");
        }

        @Override
        public String name() {
            throw new AssertionError();
        }

        @Override
        public JsonObject arguments() {
            throw new AssertionError();
        }

        @Override
        public McpContext context() {
            throw new AssertionError();
        }

        @Override
        public Invocation with(JsonObject others) {
            throw new AssertionError();
        }

        @Override
        public void onEnd(Consumer<Ending> action) {
            throw new AssertionError();
        }
    }
}
