package dev.lathe.core;

import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.Interceptor;
import dev.lathe.feature.Invocation;
import dev.lathe.feature.ToolException;
import dev.lathe.thread.Daemons;
import java.time.Duration;

/**
 * Ends calls whose time is up: the client is told, and the method is interrupted. The time begins when the request is
 * accepted and does not run while the call waits for its client.
 */
public final class TimeLimit implements Interceptor {

    private final Duration usual;
    private final Deadlines deadlines = new Deadlines(new Daemons("mcp-timeout-"));

    /**
     * Limits the time of calls.
     *
     * @param usual how long one may take if its feature says nothing else
     */
    public TimeLimit(Duration usual) {
        this.usual = usual;
    }

    @Override
    public FeatureResult intercept(Invocation invocation, Next next) throws Exception {
        Deadline deadline =
                new Deadline(invocation, invocation.entry().timeout().orElse(usual));
        deadlines.watch(deadline);
        try {
            return next.proceed(invocation);
        } finally {
            deadlines.forget(deadline);
        }
    }

    /** One call and its limit. Not a record: two of them are never the same. */
    static final class Deadline implements Runnable {

        private final Invocation invocation;
        private final Duration limit;

        Deadline(Invocation invocation, Duration limit) {
            this.invocation = invocation;
            this.limit = limit;
        }

        /** Returns how many nanoseconds are left. */
        long remaining() {
            return limit.minus(invocation.elapsed()).toNanos();
        }

        @Override
        public void run() {
            invocation.stop(new ToolException(invocation.label() + " did not finish within " + Seconds.of(limit)));
        }
    }
}
