package dev.lathe.http.auth.jwt;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Keys on their way here. Those who need them wait together, but not too many, and not for ever. */
final class Flight {

    private final CountDownLatch landed = new CountDownLatch(1);
    private final Semaphore seats;

    Flight(int seats) {
        this.seats = new Semaphore(seats);
    }

    /** Tells everybody who waits that it is over, whether there are keys or not. */
    void land() {
        landed.countDown();
    }

    /** Waits until it is over, and tells whether it is. */
    boolean await(Duration patience) {
        if (!seats.tryAcquire()) {
            return false;
        }
        try {
            return landed.await(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            seats.release();
        }
    }
}
