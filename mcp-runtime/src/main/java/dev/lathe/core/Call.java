package dev.lathe.core;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonException;
import dev.lathe.json.JsonWriter;
import dev.lathe.json.Printable;
import dev.lathe.wire.RequestId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One call of a tool, from its start to the one thing that ends it: its result, a cancellation or a timeout. Whichever
 * comes first decides what the client hears; the lock of this object keeps the order on the wire.
 */
final class Call implements Runnable {

    private final Exchange exchange;
    private final FeatureTable.Tool tool;
    private final Arguments arguments;
    private final Duration limit;
    private final long deadline;
    private final CallContext context;

    private @Nullable Thread thread;
    private boolean over;

    Call(Exchange exchange, FeatureTable.Tool tool, Arguments arguments, Duration limit) {
        this.exchange = exchange;
        this.tool = tool;
        this.arguments = arguments;
        this.limit = limit;
        this.deadline = System.nanoTime() + limit.toNanos();
        this.context = new CallContext(this, exchange.caller(), ProgressToken.of(exchange.params()));
    }

    RequestId id() {
        return exchange.id();
    }

    /** Returns how many nanoseconds are left of the time limit. */
    long remaining(long now) {
        return deadline - now;
    }

    @Override
    public void run() {
        if (begin()) {
            try {
                finish(result());
            } finally {
                end();
            }
        }
    }

    /** Sends something ahead of the answer, unless the call is over. */
    synchronized void ahead(JsonWriter notification) {
        if (!over) {
            exchange.reply().ahead(notification);
        }
    }

    /** Ends the call without an answer. */
    synchronized void cancel() {
        if (!over) {
            over = true;
            exchange.reply().nothing();
            exchange.calls().answered(this);
            interrupt();
        }
    }

    /** Ends the call with an error that names the limit. */
    synchronized void timeOut() {
        if (!over) {
            finish(ToolResult.error("tool '" + tool.entry().name() + "' did not finish within " + Seconds.of(limit)));
            interrupt();
        }
    }

    /** Tells whether it has ended; waits for the answer if that is being written. */
    synchronized boolean isOver() {
        return over;
    }

    private synchronized boolean begin() {
        thread = Thread.currentThread();
        return !over;
    }

    private ToolResult result() {
        try {
            return tool.features().call(tool.entry().name(), arguments, context);
        } catch (ToolException told) {
            return ToolResult.error(String.valueOf(told.getMessage()));
        } catch (Throwable failure) {
            return isOver() ? ToolResult.empty() : failed(failure);
        }
    }

    private synchronized void finish(ToolResult result) {
        if (over) {
            return;
        }
        context.flush();
        over = true;
        try {
            answer(result);
        } finally {
            exchange.calls().answered(this);
        }
    }

    private void answer(ToolResult result) {
        try {
            exchange.answer(new ToolsCall.CallResult(result));
        } catch (Throwable unwritten) {
            exchange.answer(new ToolsCall.CallResult(failed(unwritten)));
        }
    }

    private ToolResult failed(Throwable failure) {
        String name = tool.entry().name();
        if (failure instanceof JsonException written && written.kind() == JsonException.Kind.TOO_LARGE) {
            return ToolResult.error("the result of tool '" + name + "' is too large; ask for less");
        }
        String reference = Failures.log("tool '" + Printable.of(name) + "'", failure);
        return ToolResult.error("tool '" + name + "' failed; reference " + reference);
    }

    /** Leaves the thread as it was found: nobody interrupts it for this call any more. */
    private synchronized void end() {
        thread = null;
        Thread.interrupted();
    }

    private void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
