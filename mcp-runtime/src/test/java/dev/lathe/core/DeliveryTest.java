package dev.lathe.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.change.Change;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** What a subscriber is told, and when. */
final class DeliveryTest {

    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();

    @Test
    void nothingIsToldBeforeItBegins() {
        Delivery delivery = delivery(threads::add);
        delivery.add(updated("a"));
        assertEquals(0, threads.size());
        delivery.begin();
        runAll();
        assertEquals(List.of("a"), said);
    }

    @Test
    void whatIsNotWantedNeedsNoThread() {
        Delivery delivery = begun(threads::add);
        delivery.add(updated("unwanted"));
        assertEquals(0, threads.size());
    }

    @Test
    void whatWasDroppedIsNotTold() {
        Delivery delivery = begun(threads::add);
        delivery.add(updated("a"));
        delivery.add(updated("b"));
        delivery.drop(updated("a"));
        runAll();
        assertEquals(List.of("b"), said);
    }

    @Test
    void theEndComesAfterWhatIsStillToBeTold() {
        Delivery delivery = begun(threads::add);
        delivery.add(updated("a"));
        delivery.end();
        delivery.end();
        delivery.add(updated("b"));
        runAll();
        assertEquals(List.of("a", "(end)"), said);
    }

    @Test
    void theEndComesEvenBeforeTheBeginning() {
        Delivery delivery = delivery(threads::add);
        delivery.end();
        assertEquals(0, threads.size());
        delivery.begin();
        runAll();
        assertEquals(List.of("(end)"), said);
    }

    @Test
    void whoeverIsStoppedIsToldNothingMore() {
        Delivery delivery = begun(threads::add);
        delivery.add(updated("a"));
        delivery.stop();
        delivery.add(updated("b"));
        delivery.end();
        runAll();
        assertEquals(List.of(), said);
    }

    @Test
    void aThreadThatCouldNotBeHadIsAskedForAgain() {
        Delivery delivery = begun(new Executor() {

            private boolean refused;

            @Override
            public void execute(Runnable task) {
                if (!refused) {
                    refused = true;
                    throw new OutOfMemoryError("unable to create native thread");
                }
                threads.add(task);
            }
        });
        delivery.add(updated("a"));
        delivery.add(updated("b"));
        runAll();
        assertEquals(List.of("a", "b"), said);
    }

    private Delivery begun(Executor executor) {
        Delivery delivery = delivery(executor);
        delivery.begin();
        return delivery;
    }

    private Delivery delivery(Executor executor) {
        return new Delivery(
                new Subscriber() {
                    @Override
                    public boolean wants(Change change) {
                        return !change.equals(updated("unwanted"));
                    }

                    @Override
                    public void tell(Change change) {
                        said.add(((Change.ResourceUpdated) change).uri());
                    }

                    @Override
                    public void conclude() {
                        said.add("(end)");
                    }
                },
                executor);
    }

    private void runAll() {
        for (Runnable thread = threads.poll(); thread != null; thread = threads.poll()) {
            thread.run();
        }
    }

    private static Change updated(String uri) {
        return new Change.ResourceUpdated(uri);
    }
}
