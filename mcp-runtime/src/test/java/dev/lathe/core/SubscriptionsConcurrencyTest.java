package dev.lathe.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.Interleavings;
import dev.lathe.change.Change;
import dev.lathe.change.ChangeBus;
import dev.lathe.change.ListKind;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever comes, goes and publishes: a server hears its bus as long as anybody hears it, and no longer. */
@Tag("concurrency")
final class SubscriptionsConcurrencyTest {

    @Test
    void comingAndGoingAreAtomic() {
        Interleavings.check(Listeners.class);
    }

    @Test
    void noChangeIsLost() {
        Interleavings.check(Changes.class);
    }

    @Test
    void aLostChangeWouldBeNoticed() {
        Interleavings.checkFindsTheMistakeIn(ForgetfulChanges.class);
    }

    /** Two clients of one server, each with its own delivery. */
    @Param(name = "client", gen = IntGen.class, conf = "0:1")
    public static final class Listeners {

        private final OneListener bus = new OneListener();
        private final Subscriptions subscriptions = new Subscriptions(bus, task -> {});
        private final Delivery[] clients = {
            subscriptions.delivery(new Nobody()), subscriptions.delivery(new Nobody()),
        };

        @Operation
        public void come(@Param(name = "client") int client) {
            subscriptions.add(clients[client]);
        }

        @Operation
        public void go(@Param(name = "client") int client) {
            subscriptions.remove(clients[client]);
        }

        @Operation
        public String registrations() {
            return bus.registrations();
        }
    }

    /** Whatever was published is told by the time that nobody is at work any more. */
    public static final class Changes {

        private final AtomicInteger published = new AtomicInteger();
        private final AtomicInteger told = new AtomicInteger();
        private final Delivery delivery = new Delivery(
                new Subscriber() {
                    @Override
                    public boolean wants(Change change) {
                        return true;
                    }

                    @Override
                    public void tell(Change change) {
                        told.set(published.get());
                    }

                    @Override
                    public void conclude() {}
                },
                Runnable::run);

        public Changes() {
            delivery.begin();
        }

        @Operation
        public void publish() {
            published.incrementAndGet();
            delivery.add(new Change.ListChanged(ListKind.TOOLS));
        }

        /** The last publication would make good for a lost one: it is not to be the last act always. */
        @Operation
        public void rest() {}

        @Validate
        public void everythingIsTold() {
            assertEquals(published.get(), told.get());
        }
    }

    /** Whoever has told everything says so a moment later, and what is published meanwhile is lost. */
    public static final class ForgetfulChanges {

        private final AtomicInteger published = new AtomicInteger();
        private final AtomicInteger told = new AtomicInteger();
        private final AtomicBoolean busy = new AtomicBoolean();

        @Operation
        public void publish() {
            published.incrementAndGet();
            if (busy.compareAndSet(false, true)) {
                told.set(published.get());
                busy.set(false);
            }
        }

        /** The last publication would make good for a lost one: it is not to be the last act always. */
        @Operation
        public void rest() {}

        @Validate
        public void everythingIsTold() {
            assertEquals(published.get(), told.get());
        }
    }

    /** A client that wants to hear of nothing. */
    private static final class Nobody implements Subscriber {
        @Override
        public boolean wants(Change change) {
            return false;
        }

        @Override
        public void tell(Change change) {}

        @Override
        public void conclude() {}
    }

    /** Counts who is registered; one at the most. */
    private static final class OneListener implements ChangeBus {

        private int registered;

        synchronized String registrations() {
            return registered + " registered";
        }

        @Override
        public void publish(Change change) {}

        @Override
        public synchronized Registration register(Listener listener) {
            registered++;
            return new Registration() {
                @Override
                public void close() {
                    leave();
                }
            };
        }

        private synchronized void leave() {
            registered--;
        }
    }
}
