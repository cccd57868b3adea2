package dev.lathe.core;

import dev.lathe.feature.Ending;
import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.Invocation;
import dev.lathe.feature.ResourceNotFoundException;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.RpcException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One use of a feature, from its start to the one thing that ends it: its result, a cancellation, or somebody who stops
 * it. Whichever comes first decides what the client hears; the lock of this object keeps the order on the wire.
 */
public final class Call implements Runnable, OpenRequest {

    private volatile Exchange exchange;
    private final Work work;
    private final CallRules rules;
    private final CallContext context;
    private final Stopwatch stopwatch = new Stopwatch();
    private final Endings endings;

    private @Nullable ClientLink link;
    private @Nullable Asking asking;
    private @Nullable Thread thread;
    private boolean isTask;
    private @Nullable Ending ending;

    /** Prepares the work that an exchange asks for, with a feature of its caller's {@link View}. */
    public Call(Exchange exchange, Work work, CallRules rules) {
        this.exchange = exchange;
        this.work = work;
        this.rules = rules;
        this.endings = new Endings(work);
        this.context = new CallContext(this, exchange);
    }

    @Override
    public String idText() {
        return exchange.id().json();
    }

    /** Returns how many nanoseconds ago the call was made, without the time it was paused. */
    long elapsed() {
        return stopwatch.nanos();
    }

    /** Returns the request that is being served; that of its task once the call goes on as one. */
    public Exchange exchange() {
        return exchange;
    }

    /** Returns what the client asks for: a name or a URI. */
    public String name() {
        return work.name();
    }

    /** Returns the scopes that this takes. */
    public List<String> scopes() {
        return work.entry().scopes();
    }

    /** Returns what it sends along. */
    public JsonObject arguments() {
        return work.arguments();
    }

    /** Notes that it waits for its client: that takes no time of its own, and leaves room for another call to run. */
    public void pause() {
        stopwatch.pause();
        exchange.calls().paused();
    }

    /** Goes on after {@link #pause()}; waits while too many others are running. */
    public void resume() {
        exchange.calls().resuming();
        stopwatch.resume();
    }

    /** Returns what is asked on the way; most calls never need it. */
    synchronized Asking asking() {
        asking = asking == null ? new Asking(link()) : asking;
        return asking;
    }

    /** Tells whether it may go on when its request has been answered. */
    boolean mayBecomeTask() {
        return work.mayBeTask();
    }

    /** Goes on as a task, if its client knows tasks and there is room for one; tells whether it is one now. */
    boolean startTask() {
        if (!work.mayBeTask()) {
            throw new IllegalStateException(work.label() + " is not declared to become a task");
        }
        synchronized (this) {
            if (ending == null && !isTask && pending().isEmpty()) {
                Optional<Tasks.Begun> task = rules.tasks().begin(this);
                if (task.isPresent()) {
                    goOn(task.get());
                }
            }
            return isTask;
        }
    }

    /** Answers the request, and serves that of the task from now on. Its time is the task's, which ends it. */
    private void goOn(Tasks.Begun task) {
        Exchange request = exchange;
        adoptBy(task.exchange());
        flush();
        context.reportTo(task.exchange());
        stopwatch.pause();
        request.answer(task.result());
        request.calls().answered(this);
        exchange = task.exchange();
        isTask = true;
        link = task.link();
        if (asking != null) {
            asking.by(link);
        }
    }

    /** A task that cannot run, since the server is shutting down, is one that was cancelled. */
    private void adoptBy(Exchange task) {
        try {
            task.calls().adopt(task.id(), this);
        } catch (Throwable refusal) {
            task.reply().nothing();
            throw refusal;
        }
    }

    @Override
    public void run() {
        if (begin()) {
            Ending mine = null;
            try {
                mine = finish(outcome());
            } finally {
                leave();
            }
            if (mine != null) {
                endings.run(mine);
            }
        }
    }

    /** Sends something ahead of the answer, unless the call is over. */
    public synchronized void ahead(JsonWriter message) {
        if (ending == null) {
            exchange.reply().ahead(message);
        }
    }

    /** Sends this ahead of the answer, unless the call is over; nothing else is said until it is settled. */
    public synchronized void ahead(Saying saying) {
        JsonWriter message = saying.take();
        if (message != null) {
            ahead(message);
        }
    }

    @Override
    public void cancel(Calls among, Optional<String> reason) {
        Ending cancelled = Ending.cancelled(reason);
        if (end(among, cancelled)) {
            // The thread of this is the transport's, and has other calls to bring.
            endings.runElsewhere(cancelled);
        }
    }

    @Override
    public void closing() {
        // It ends when it is done, or is cancelled then.
    }

    /** Ends the call with a refusal, whatever its method is doing. */
    void stop(ToolException refusal) {
        Ending mine;
        synchronized (this) {
            mine = finish(new Finish(work.told(refusal), Ending.STOPPED));
            if (mine != null) {
                interrupt();
            }
        }
        if (mine != null) {
            endings.run(mine);
        }
    }

    /** Returns what only this server and whoever runs it may know. */
    String secret(String name) {
        return rules.secrets().of(work.entry(), name);
    }

    /** Has something done when the call has ended. */
    void onEnd(Consumer<Ending> action) {
        endings.add(action);
    }

    @Override
    public synchronized boolean isOver() {
        return ending != null;
    }

    private synchronized boolean begin() {
        thread = Thread.currentThread();
        return ending == null;
    }

    private Finish outcome() {
        try {
            connect();
            Finish finish = used();
            Optional<Outcome> pending = pending();
            return pending.isPresent() ? Finish.waiting(pending.get()) : finish;
        } catch (RpcException refusal) {
            return Finish.refusal(refusal.error());
        } catch (Throwable failure) {
            return Finish.failed(work, failure);
        }
    }

    private Finish used() {
        try {
            Invocation use = new InterceptedCall(this, exchange.request().method(), work, work.arguments(), context);
            FeatureResult given = new Chain(rules.interceptors(), 0, work).proceed(use);
            boolean isError = given instanceof ToolResult result && result.isError();
            return Finish.answer(link().result(work.result(given)), isError);
        } catch (ToolException told) {
            return Finish.told(work, told);
        } catch (ResourceNotFoundException missing) {
            return Finish.refusal(exchange.resourceNotFound(work.name()));
        } catch (RpcException refusal) {
            return Finish.refusal(refusal.error());
        } catch (Throwable failure) {
            // What an interrupted method throws is of no interest, nor what leaves one that waits for its client.
            boolean isOfNoInterest = isOver() || pending().isPresent();
            return isOfNoInterest ? Finish.told(work, work.label() + " was stopped") : Finish.failed(work, failure);
        }
    }

    /** Returns how the call has ended, unless it had before. */
    private synchronized @Nullable Ending finish(Finish finish) {
        if (ending != null) {
            return null;
        }
        abandon();
        flush();
        ending = finish.ending();
        try {
            ending = answer(finish);
        } finally {
            exchange.calls().answered(this);
        }
        return ending;
    }

    private synchronized boolean end(Calls among, Ending cancelled) {
        if (ending != null || exchange.calls() != among) {
            return false;
        }
        abandon();
        ending = cancelled;
        try {
            exchange.reply().nothing();
        } catch (Throwable broken) {
            unsaid(broken);
        } finally {
            exchange.calls().answered(this);
            interrupt();
        }
        return true;
    }

    private Ending answer(Finish finish) {
        try {
            finish.sendTo(exchange);
            return finish.ending();
        } catch (Throwable unwritten) {
            Finish failed = Finish.failed(work, unwritten);
            try {
                failed.sendTo(exchange);
            } catch (Throwable broken) {
                unsaid(broken);
            }
            return failed.ending();
        }
    }

    /** Leaves the thread as it was found: nobody interrupts it for this call any more. */
    private synchronized void leave() {
        thread = null;
        Thread.interrupted();
    }

    /** Finds out how the client is asked, which can fail for what the request brings along. */
    private void connect() {
        ClientLink made = work.link(this);
        synchronized (this) {
            link = made;
        }
    }

    private synchronized ClientLink link() {
        return Objects.requireNonNull(link);
    }

    private Optional<Outcome> pending() {
        return link().pending();
    }

    private void abandon() {
        try {
            if (link != null) {
                link.abandon();
            }
        } catch (Throwable broken) {
            unsaid(broken);
        }
    }

    private void flush() {
        try {
            JsonWriter unsent = context.takeUnsent();
            if (unsent != null) {
                ahead(unsent);
            }
        } catch (Throwable broken) {
            unsaid(broken);
        }
    }

    /** A reply that throws, though it must not, keeps no call from coming to its end. */
    private void unsaid(Throwable broken) {
        Failures.log(work.printable(), broken);
    }

    private void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
