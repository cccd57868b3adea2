package dev.lathe.core;

import dev.lathe.change.Change;
import dev.lathe.change.ChangeBus;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The subscribers of a server, and the bus that brings it the changes; it listens to that while it has subscribers.
 * Thread-safe. Publishing waits for none of them.
 */
public final class Subscriptions implements ChangeBus.Listener {

    private final ChangeBus bus;
    private final Executor threads;
    private final Set<Delivery> deliveries = ConcurrentHashMap.newKeySet();
    private ChangeBus.@Nullable Registration registration;

    public Subscriptions(ChangeBus bus, CallExecutor executor) {
        this(bus, executor.threads());
    }

    Subscriptions(ChangeBus bus, Executor threads) {
        this.bus = bus;
        this.threads = threads;
    }

    /** Tells every server on the bus. */
    public void publish(Change change) {
        bus.publish(change);
    }

    /** Prepares to tell a subscriber. */
    public Delivery delivery(Subscriber subscriber) {
        return new Delivery(subscriber, threads);
    }

    /** Keeps for its subscriber what changes from now on, until {@link Delivery#begin} for its client. */
    public synchronized void add(Delivery delivery) {
        if (registration == null) {
            registration = bus.register(this);
        }
        deliveries.add(delivery);
    }

    /** Forgets the subscriber. Once more does no harm. */
    public void remove(Delivery delivery) {
        delivery.stop();
        leave(delivery);
    }

    @Override
    public void changed(Change change) {
        for (Delivery delivery : deliveries) {
            delivery.add(change);
        }
    }

    private synchronized void leave(Delivery delivery) {
        if (deliveries.remove(delivery) && deliveries.isEmpty() && registration != null) {
            ChangeBus.Registration left = registration;
            registration = null;
            close(left);
        }
    }

    /** Whoever leaves last has no part in what is wrong with the bus; at worst, that goes on telling nobody. */
    private static void close(ChangeBus.Registration left) {
        try {
            left.close();
        } catch (Throwable failure) {
            Failures.log("leaving the bus", failure);
        }
    }
}
