package dev.lathe.thread;

import java.util.concurrent.Executor;

/** A virtual thread for each task, which Java has from 21 on. This class may not be initialized before. */
final class VirtualThreads implements Executor {

    @Override
    public void execute(Runnable task) {
        Thread.startVirtualThread(task);
    }
}
