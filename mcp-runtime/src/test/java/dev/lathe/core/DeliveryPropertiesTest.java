package dev.lathe.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.change.Change;
import dev.lathe.change.ListKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whenever changes happen and whenever there is time to tell them, each is told once after it has last happened. */
final class DeliveryPropertiesTest {

    private static final List<Change> CHANGES = List.of(
            new Change.ListChanged(ListKind.TOOLS),
            new Change.ListChanged(ListKind.PROMPTS),
            new Change.ResourceUpdated("test://a"),
            new Change.ResourceUpdated("test://b"));

    /** The numbers of changes that happen while one is told, or before: a list for each telling. */
    @Property
    void whatHappensIsToldOnceAfterwards(@ForAll("happenings") List<List<Integer>> whileTelling) {
        Client client = new Client(whileTelling);
        Delivery delivery = client.listen();
        delivery.begin();
        for (Change change : CHANGES) {
            client.happens(change);
        }
        client.runAll();
        assertEquals(Set.of(), client.owed);
        assertTrue(client.mostThreads <= 1, () -> client.mostThreads + " threads at once");
        delivery.end();
        client.runAll();
        assertEquals(List.of("told", "concluded"), List.of(client.last, client.end));
    }

    @Provide
    Arbitrary<List<List<Integer>>> happenings() {
        return Arbitraries.integers()
                .between(0, CHANGES.size() - 1)
                .list()
                .ofMaxSize(6)
                .list()
                .ofMaxSize(20);
    }

    /** Notes what it is owed, and what of that it is told. */
    private static final class Client implements Subscriber {

        private final Queue<Runnable> threads = new ArrayDeque<>();
        private final Queue<List<Integer>> whileTelling;
        private final Set<Change> owed = new LinkedHashSet<>();
        private final Delivery delivery = new Delivery(this, threads::add);
        private int mostThreads;
        private String last = "";
        private String end = "";

        Client(List<List<Integer>> whileTelling) {
            this.whileTelling = new ArrayDeque<>(whileTelling);
        }

        Delivery listen() {
            return delivery;
        }

        void happens(Change change) {
            owed.add(change);
            delivery.add(change);
            mostThreads = Math.max(mostThreads, threads.size());
        }

        void runAll() {
            for (Runnable thread = threads.poll(); thread != null; thread = threads.poll()) {
                thread.run();
            }
        }

        @Override
        public boolean wants(Change change) {
            return true;
        }

        @Override
        public void tell(Change change) {
            assertEquals("", end);
            assertTrue(owed.remove(change), () -> change + " was told already");
            last = "told";
            List<Integer> happening = whileTelling.poll();
            for (int number : happening == null ? List.<Integer>of() : new ArrayList<>(happening)) {
                happens(CHANGES.get(number));
            }
        }

        @Override
        public void conclude() {
            assertEquals("", end);
            end = "concluded";
        }
    }
}
