package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where calls wait until the test opens it. */
public final class Gate {

    private final Semaphore arrived = new Semaphore(0);
    private final CountDownLatch open = new CountDownLatch(1);

    /** Waits until it is open, or the thread is interrupted. */
    public void pass() throws InterruptedException {
        arrived.release();
        open.await();
    }

    /** Waits until it is open, whatever anybody else wants. */
    public void passInAnyCase() {
        arrived.release();
        boolean isOpen = false;
        while (!isOpen) {
            try {
                open.await();
                isOpen = true;
            } catch (InterruptedException deaf) {
                // Once more, then.
            }
        }
    }

    /** Has the test wait until so many more have come. */
    public void awaitArrivals(int number) {
        try {
            assertTrue(arrived.tryAcquire(number, 10, TimeUnit.SECONDS), "nobody came");
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    /** Lets everybody pass, from now on. */
    public void open() {
        open.countDown();
    }
}
