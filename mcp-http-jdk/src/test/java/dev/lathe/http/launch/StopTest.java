package dev.lathe.http.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What happens when the process is told to stop. */
final class StopTest {

    @Test
    void closesWithTheGrace() throws InterruptedException {
        SynchronousQueue<Duration> graces = new SynchronousQueue<>();
        Thread stop = stop(Duration.ofSeconds(10), graces::put);
        assertEquals(Duration.ofSeconds(10), graces.take());
        stop.join();
    }

    @Test
    void doesNotWaitForWhatNeverCloses() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Thread stop = stop(Duration.ZERO, grace -> never.await());
        stop.join(TimeUnit.MINUTES.toMillis(1));
        assertFalse(stop.isAlive());
        never.countDown();
    }

    private static Thread stop(Duration grace, Closing closing) {
        Thread stop = new Thread(new Stop(new Open(closing), grace));
        stop.start();
        return stop;
    }

    @FunctionalInterface
    private interface Closing {
        void close(Duration grace) throws InterruptedException;
    }

    private record Open(Closing closing) implements Serving {
        @Override
        public List<String> issuers() {
            return List.of();
        }

        @Override
        public URI uri() {
            throw new AssertionError();
        }

        @Override
        public void close(Duration grace) {
            try {
                closing.close(grace);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void awaitClosed() {
            throw new AssertionError();
        }
    }
}
