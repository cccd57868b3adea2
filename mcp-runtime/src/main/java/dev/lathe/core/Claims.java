package dev.lathe.core;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Keys, each of which one thread at a time has to itself. Thread-safe. */
final class Claims {

    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    /** Tells whether the calling thread has the key. */
    boolean isMine(String key) {
        ReentrantLock lock = locks.get(key);
        return lock != null && lock.isHeldByCurrentThread();
    }

    /** Waits until no other thread has the key; then this one has it until it says {@link #free}. */
    void take(String key) throws InterruptedException {
        ReentrantLock own = new ReentrantLock();
        ReentrantLock known = locks.putIfAbsent(key, own);
        ReentrantLock lock = known == null ? own : known;
        // A thread that was interrupted may have what nobody else has.
        if (!lock.tryLock()) {
            lock.lockInterruptibly();
        }
    }

    /** Lets others have the key, if this thread has it. */
    void free(String key) {
        ReentrantLock lock = locks.get(key);
        if (lock != null && lock.isHeldByCurrentThread()) {
            lock.unlock();
        }
    }
}
