package dev.lathe.thread;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes threads of the platform that do not keep the process alive. */
public final class Daemons implements ThreadFactory {

    private final String name;
    private final AtomicInteger started = new AtomicInteger();

    /** Numbers the threads after this name. */
    public Daemons(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name + started.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
