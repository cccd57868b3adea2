package dev.lathe.core;

import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.Invocation;
import dev.lathe.feature.ResourceNotFoundException;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonException;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.RpcException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One use of a feature, from its start to the one thing that ends it: its result, a cancellation or a timeout.
 * Whichever comes first decides what the client hears; the lock of this object keeps the order on the wire.
 */
public final class Call implements Runnable, InFlight.Asked {

    private final Exchange exchange;
    private final Work work;
    private final CallRules rules;
    private final Duration limit;
    private final long deadline;
    private final CallContext context;

    private @Nullable Thread thread;
    private boolean over;

    /** Prepares the work that an exchange asks for. */
    public Call(Exchange exchange, Work work, CallRules rules) {
        this.exchange = exchange;
        this.work = work;
        this.rules = rules;
        this.limit = work.entry().timeout().orElse(rules.timeout());
        this.deadline = System.nanoTime() + limit.toNanos();
        this.context = new CallContext(this, exchange.client(), ProgressToken.of(exchange.params()));
    }

    @Override
    public String idText() {
        return exchange.id().json();
    }

    /** Returns how many nanoseconds are left of the time limit. */
    long remaining(long now) {
        return deadline - now;
    }

    @Override
    public void run() {
        if (begin()) {
            try {
                finish(outcome());
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
            finish(told(work.label() + " did not finish within " + Seconds.of(limit)));
            interrupt();
        }
    }

    @Override
    public synchronized boolean isOver() {
        return over;
    }

    private synchronized boolean begin() {
        thread = Thread.currentThread();
        return !over;
    }

    private Outcome outcome() {
        try {
            Invocation invocation = new Invocation(exchange.request().method(), work.name(), work.arguments(), context);
            FeatureResult given = new Chain(rules.interceptors(), 0, work).proceed(invocation);
            return new Outcome.Answer(work.result(given));
        } catch (ToolException told) {
            return work.told(told);
        } catch (ResourceNotFoundException missing) {
            return new Outcome.Refusal(exchange.era().resourceNotFound(work.name()));
        } catch (RpcException refusal) {
            return new Outcome.Refusal(refusal.error());
        } catch (Throwable failure) {
            // What an interrupted method throws is of no interest.
            return isOver() ? told(work.label() + " was stopped") : failed(failure);
        }
    }

    private synchronized void finish(Outcome outcome) {
        if (over) {
            return;
        }
        context.flush();
        over = true;
        try {
            answer(outcome);
        } finally {
            exchange.calls().answered(this);
        }
    }

    private void answer(Outcome outcome) {
        try {
            send(outcome);
        } catch (Throwable unwritten) {
            send(failed(unwritten));
        }
    }

    private void send(Outcome outcome) {
        if (outcome instanceof Outcome.Answer answer) {
            exchange.answer(answer.result());
        } else {
            exchange.refuse(((Outcome.Refusal) outcome).error());
        }
    }

    private Outcome failed(Throwable failure) {
        if (failure instanceof JsonException written && written.kind() == JsonException.Kind.TOO_LARGE) {
            return told("the result of " + work.label() + " is too large; ask for less");
        }
        return told(work.label() + " failed; reference " + Failures.log(work.printable(), failure));
    }

    private Outcome told(String sentence) {
        return work.told(new ToolException(sentence));
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
