package dev.lathe.core;

import dev.lathe.feature.Ending;
import dev.lathe.thread.Daemons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is to be done when a call has ended, each once. Thread-safe. */
final class Endings {

    private static final Daemons THREADS = new Daemons("mcp-ending-");

    private final Work work;
    private @Nullable List<Consumer<Ending>> actions;
    private @Nullable Ending ending;

    Endings(Work work) {
        this.work = work;
    }

    /** Has something done at the end: here and now, if that is over. */
    void add(Consumer<Ending> action) {
        Ending over = addUnlessOver(action);
        if (over != null) {
            run(action, over);
        }
    }

    /** Does what is to be done, on this thread. */
    void run(Ending how) {
        for (Consumer<Ending> action : take(how)) {
            run(action, how);
        }
    }

    /** Does what is to be done, on a thread that may block; a call that spins may have all the virtual ones. */
    void runElsewhere(Ending how) {
        List<Consumer<Ending>> taken = take(how);
        if (!taken.isEmpty()) {
            try {
                THREADS.newThread(new Runnable() {
                            @Override
                            public void run() {
                                for (Consumer<Ending> action : taken) {
                                    Endings.this.run(action, how);
                                }
                            }
                        })
                        .start();
            } catch (Throwable noThread) {
                Failures.log("the end of " + work.printable(), noThread);
            }
        }
    }

    private synchronized @Nullable Ending addUnlessOver(Consumer<Ending> action) {
        if (ending == null) {
            actions = actions == null ? new ArrayList<>() : actions;
            actions.add(action);
        }
        return ending;
    }

    private synchronized List<Consumer<Ending>> take(Ending how) {
        List<Consumer<Ending>> taken = actions == null ? List.of() : actions;
        actions = null;
        ending = how;
        return taken;
    }

    private void run(Consumer<Ending> action, Ending how) {
        try {
            action.accept(how);
        } catch (Throwable failure) {
            Failures.log("the end of " + work.printable(), failure);
        }
    }
}
