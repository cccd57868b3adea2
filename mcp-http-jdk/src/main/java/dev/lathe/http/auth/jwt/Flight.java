package dev.lathe.http.auth.jwt;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Keys on their way here. Those who need them wait together, but not too many, and not for ever. */
final class Flight {

    private final CountDownLatch landed = new CountDownLatch(1);
    private final Semaphore seats;
    private volatile boolean hasKeys;

    Flight(int seats) {
        this.seats = new Semaphore(seats);
    }

    /** Tells everybody who waits that it is over, and whether it has brought keys. */
    void land(boolean withKeys) {
        hasKeys = withKeys;
        landed.countDown();
    }

    /** Waits in a seat until it is over, and tells whether it is; at once if there is no seat. */
    boolean await(Duration patience) {
        if (!seats.tryAcquire()) {
            return false;
        }
        try {
            return isOver(patience);
        } finally {
            seats.release();
        }
    }

    /** Waits until it is over, however many others do, and tells whether it has brought keys. */
    boolean hasBroughtKeys(Duration patience) {
        return isOver(patience) && hasKeys;
    }

    private boolean isOver(Duration patience) {
        try {
            return landed.await(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
