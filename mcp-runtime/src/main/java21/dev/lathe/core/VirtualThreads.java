package dev.lathe.core;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Virtual threads, which Java has from 21 on: this class may not be initialized before. */
final class VirtualThreads {

    private VirtualThreads() {}

    /** Returns an executor with a new virtual thread for each task. */
    static Executor start() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }
}
