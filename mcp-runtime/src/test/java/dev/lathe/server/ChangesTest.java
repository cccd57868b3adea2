package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.change.Change;
import dev.lathe.change.ChangeBus;
import dev.lathe.dialogue.Line;
import dev.lathe.dialogue.ServerLog;
import dev.lathe.feature.Features;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ToolEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who hears of changes, and who does not have to wait for whom. */
final class ChangesTest {

    private static final String TOOLS = "{\"toolsListChanged\":true}";
    private static final String A_AND_B = "{\"resourceSubscriptions\":[\"test://a\",\"test://b\"]}";
    private static final String TOOLS_CHANGED = notification("tools/list_changed", "");
    private static final String A_UPDATED = notification("resources/updated", ",\"uri\":\"test://a\"");
    private static final String B_UPDATED = notification("resources/updated", ",\"uri\":\"test://b\"");
    private static final String TORN_DOWN = notification("cancelled", ",\"requestId\":1");
    private static final String ENDED =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"resultType\":\"complete\",\"_meta\":{"
                    + "\"io.modelcontextprotocol/subscriptionId\":1,"
                    + "\"io.modelcontextprotocol/serverInfo\":{\"name\":\"trial\",\"version\":\"1.0.0\"}}}}";

    private final Server server = builder().build();

    @Test
    void aSlowListenerHoldsUpNobodyAndHearsOnceOfWhatItHasMissed() throws InterruptedException {
        Listener slow = Listener.stream(server, A_AND_B);
        Listener session = Listener.session(server);
        Listener quick = Listener.stream(server, A_AND_B);
        acknowledged(slow);
        acknowledged(quick);
        session.send(subscription(2, "test://b"));
        session.next();
        slow.jam();
        session.jam();
        server.resourceUpdated("test://b");
        slow.awaitJam();
        session.awaitJam();
        assertEquals(B_UPDATED, quick.next());
        for (int i = 0; i < 10_000; i++) {
            server.resourceUpdated("test://a");
            server.resourceUpdated("test://b");
        }
        slow.release();
        session.release();
        assertEquals(List.of(B_UPDATED, A_UPDATED, B_UPDATED, TORN_DOWN, ENDED), slow.close(10_000));
        String updated =
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/resources/updated\",\"params\":{\"uri\":\"test://b\"}}";
        assertEquals(List.of(updated, updated), List.of(session.next(), session.next()));
        session.close(0);
        List<String> heard = quick.close(10_000);
        assertTrue(heard.containsAll(List.of(A_UPDATED, B_UPDATED)), heard::toString);
        assertEquals(List.of(TORN_DOWN, ENDED), heard.subList(heard.size() - 2, heard.size()));
    }

    @Test
    void theStreamsThatAreOpenEndWhenTheConnectionDoes() {
        Listener listener = Listener.stream(server, TOOLS);
        acknowledged(listener);
        long begin = System.nanoTime();
        assertEquals(List.of(TORN_DOWN, ENDED), listener.close(60_000));
        assertTrue(System.nanoTime() - begin < 30_000_000_000L, "it has waited for a stream as if for a call");
        server.add(tools("late"));
        assertEquals(List.of(TORN_DOWN, ENDED), listener.rest());
    }

    @Test
    void aListenerThatTakesNothingIsLeftBehind() throws InterruptedException {
        Listener listener = Listener.stream(server, TOOLS);
        acknowledged(listener);
        listener.jam();
        server.add(tools("b"));
        listener.awaitJam();
        Thread closer = new Thread(() -> listener.close(1));
        closer.start();
        // It waits for what is being said, as it does for a call; the transport gives up on it.
        while (closer.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
        server.add(tools("c"));
        listener.release();
        closer.join();
        assertEquals(TOOLS_CHANGED, listener.next());
        assertTrue(
                List.of(List.of("(end)"), List.of(TORN_DOWN, ENDED)).contains(listener.rest()),
                () -> "the end alone: " + listener.rest());
    }

    @Test
    void aCancelledStreamEndsWithoutAWord() {
        Listener listener = Listener.stream(server, TOOLS);
        acknowledged(listener);
        listener.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
        server.add(tools("b"));
        assertEquals(List.of("(end)", "(end)"), listener.close(10_000));
    }

    @Test
    void whatHappensWhileAStreamOpensIsToldAfterTheAcknowledgement() throws InterruptedException {
        Listener listener = new Listener(server);
        listener.jam();
        Thread opening = new Thread(() -> listener.listen(TOOLS));
        opening.start();
        listener.awaitJam();
        server.add(tools("b"));
        listener.release();
        opening.join();
        acknowledged(listener);
        assertEquals(TOOLS_CHANGED, listener.next());
        listener.close(10_000);
    }

    @Test
    void aServerListensToItsBusWhileAnybodyListensToIt() {
        Counting bus = new Counting();
        Server counted = builder().changeBus(bus).build();
        assertEquals(0, bus.registered.get());
        Listener stream = Listener.stream(counted, TOOLS);
        Listener session = Listener.session(counted);
        assertEquals(1, bus.registered.get());
        stream.close(10_000);
        assertEquals(1, bus.registered.get());
        session.close(10_000);
        session.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
        assertEquals(0, bus.registered.get());
    }

    @Test
    void aBusThatIsOutOfOrderIsNoReasonToSayNothing() {
        Server broken = builder().changeBus(new Broken()).build();
        try (ServerLog log = new ServerLog()) {
            Listener stream = Listener.stream(broken, TOOLS);
            Line.expect(
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,"
                            + "\"message\":\"Internal error; reference $reference\"}}",
                    stream.next(),
                    "a stream");
            log.next();
            stream.listen(TOOLS);
            assertTrue(stream.next().contains("-32603"), "its id was free again");
            log.next();
            Listener.session(broken).close(10_000);
            log.next();
        }
    }

    @Test
    void aBusThatCannotBeLeftIsLeftAllTheSame() {
        Unstable bus = new Unstable();
        Server server = builder().changeBus(bus).mostListensAtOnce(1).build();
        try (ServerLog log = new ServerLog()) {
            Listener first = Listener.stream(server, TOOLS);
            acknowledged(first);
            bus.breakOnce();
            first.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
            assertEquals(List.of("(end)", "(end)"), first.rest());
            assertTrue(log.next().startsWith("leaving the bus failed; reference "));
            Listener again = Listener.stream(server, TOOLS);
            acknowledged(again);
            server.add(tools("b"));
            assertEquals(TOOLS_CHANGED, again.next());
            assertEquals(List.of(TORN_DOWN, ENDED), again.close(10_000));
            first.next();
            first.next();
            first.listen(TOOLS);
            acknowledged(first);
            first.close(10_000);
        }
    }

    @Test
    void aSessionThatCouldNotListenDoesWhenItSubscribes() {
        Unstable bus = new Unstable();
        Server server = builder().changeBus(bus).build();
        try (ServerLog log = new ServerLog()) {
            bus.breakOnce();
            Listener session = Listener.session(server);
            log.next();
            bus.breakOnce();
            session.send(subscription(2, "test://b"));
            assertTrue(session.next().contains("-32603"));
            log.next();
            session.send(subscription(3, "test://b"));
            assertTrue(session.next().contains("\"result\""));
            server.resourceUpdated("test://b");
            assertTrue(session.next().contains("notifications/resources/updated"));
            session.close(10_000);
        }
    }

    @Test
    void aChangeThatIsNotPublishedIsMadeAllTheSame() {
        Unstable bus = new Unstable();
        Server server = builder().changeBus(bus).build();
        Listener listener = Listener.stream(server, TOOLS);
        acknowledged(listener);
        bus.breakOnce();
        assertThrows(IllegalStateException.class, () -> server.add(tools("b")));
        assertEquals(2, toolsOf(server).size());
        server.add(tools("c"));
        assertEquals(List.of(TOOLS_CHANGED, TORN_DOWN, ENDED), listener.close(10_000));
    }

    @Test
    void aListWhoseChangeIsNotPublishedKeepsNoOtherFromIt() {
        Unstable bus = new Unstable();
        Server server = builder().changeBus(bus).build();
        Listener listener = Listener.stream(server, "{\"toolsListChanged\":true,\"resourcesListChanged\":true}");
        acknowledged(listener);
        bus.breakOnce();
        assertThrows(IllegalStateException.class, () -> server.add(tools("b"), resources("test://c")));
        assertEquals(List.of(notification("resources/list_changed", ""), TORN_DOWN, ENDED), listener.close(10_000));
    }

    @Test
    void aRefusedAdditionChangesNothing() {
        Listener listener = Listener.stream(server, TOOLS);
        acknowledged(listener);
        assertEquals(
                "two tools have the name 'a'; rename one",
                assertThrows(IllegalArgumentException.class, () -> server.add(tools("b"), tools("a")))
                        .getMessage());
        assertEquals(names("a"), toolsOf(server));
        assertEquals(List.of(TORN_DOWN, ENDED), listener.close(10_000));
    }

    @Test
    void removingWhatIsNotThereChangesNothing() {
        Listener listener = Listener.stream(server, TOOLS);
        acknowledged(listener);
        server.remove(tools("a"));
        assertEquals(names("a"), toolsOf(server));
        assertEquals(List.of(TORN_DOWN, ENDED), listener.close(10_000));
    }

    @Test
    void addingAndRemovingAtTheSameTimeLosesNothing() {
        IntStream.range(0, 200).parallel().forEach(i -> {
            Features mine = tools("tool" + i);
            server.add(mine);
            if (i % 2 == 0) {
                server.remove(mine);
            }
        });
        Set<String> left = new HashSet<>(toolsOf(server));
        Set<String> expected = new HashSet<>(names("a"));
        for (int i = 1; i < 200; i += 2) {
            expected.addAll(names("tool" + i));
        }
        assertEquals(expected, left);
    }

    @Test
    void strictnessHoldsForWhatIsAddedLater() {
        Server strict = builder().strict().build();
        Features later = tools("later");
        strict.add(later);
        assertTrue(toolsOf(strict).get(1).contains("\"additionalProperties\":false"));
        strict.remove(later);
        assertEquals(1, toolsOf(strict).size());
    }

    @Test
    void aBusReachesTheOtherServersOfAFleet() {
        ChangeBus bus = ChangeBus.local();
        Server here = builder().changeBus(bus).build();
        Listener there = Listener.stream(builder().changeBus(bus).build(), A_AND_B);
        acknowledged(there);
        here.resourceUpdated("test://b");
        assertEquals(B_UPDATED, there.next());
        bus.publish(new Change.ResourceUpdated("test://a"));
        assertEquals(A_UPDATED, there.next());
        there.close(10_000);
    }

    @Test
    void manyListenersHearOfManyChanges() {
        List<Listener> listeners = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            listeners.add(Listener.stream(server, TOOLS));
        }
        for (int i = 0; i < 100; i++) {
            Features more = tools("more");
            server.add(more);
            server.remove(more);
        }
        for (Listener listener : listeners) {
            acknowledged(listener);
            assertEquals(TOOLS_CHANGED, listener.next());
            List<String> rest = listener.close(10_000);
            assertTrue(rest.size() <= 201 && rest.get(rest.size() - 1).equals(ENDED), rest::toString);
        }
    }

    private static ServerBuilder builder() {
        return Server.builder("trial", "1.0.0").features(tools("a"), new Features() {
            @Override
            public List<ResourceEntry> resources() {
                return List.of(
                        new ResourceEntry("test://a", "{\"uri\":\"test://a\",\"name\":\"a\"}"),
                        new ResourceEntry("test://b", "{\"uri\":\"test://b\",\"name\":\"b\"}"));
            }
        });
    }

    private static Features tools(String name) {
        return new Features() {
            @Override
            public List<ToolEntry> tools() {
                return List.of(new ToolEntry(name, names(name).get(0)));
            }
        };
    }

    private static Features resources(String uri) {
        return new Features() {
            @Override
            public List<ResourceEntry> resources() {
                return List.of(new ResourceEntry(uri, "{\"uri\":\"" + uri + "\",\"name\":\"c\"}"));
            }
        };
    }

    private static List<String> names(String name) {
        return List.of("{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}}");
    }

    private static String subscription(int id, String uri) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"" + uri
                + "\"}}";
    }

    private static void acknowledged(Listener listener) {
        String first = listener.next();
        assertTrue(first.contains("\"notifications/subscriptions/acknowledged\""), first);
    }

    private static String notification(String method, String more) {
        return "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/" + method
                + "\",\"params\":{\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":1}" + more + "}}";
    }

    /** Counts its listeners. */
    private static final class Counting implements ChangeBus {

        private final AtomicInteger registered = new AtomicInteger();

        @Override
        public void publish(Change change) {}

        @Override
        public Registration register(Listener listener) {
            registered.incrementAndGet();
            return registered::decrementAndGet;
        }
    }

    /** Loses its broker when it is told to, for the next thing that it does. */
    private static final class Unstable implements ChangeBus {

        private final ChangeBus bus = ChangeBus.local();
        private final AtomicBoolean broken = new AtomicBoolean();

        void breakOnce() {
            broken.set(true);
        }

        @Override
        public void publish(Change change) {
            fail();
            bus.publish(change);
        }

        @Override
        public Registration register(Listener listener) {
            fail();
            Registration registration = bus.register(listener);
            return () -> {
                registration.close();
                fail();
            };
        }

        private void fail() {
            if (broken.getAndSet(false)) {
                throw new IllegalStateException("no broker");
            }
        }
    }

    /** Has lost its broker. */
    private static final class Broken implements ChangeBus {
        @Override
        public void publish(Change change) {
            throw new IllegalStateException("no broker");
        }

        @Override
        public Registration register(Listener listener) {
            throw new IllegalStateException("no broker");
        }
    }

    private static List<String> toolsOf(Server server) {
        return server.definitions().stream()
                .filter(definition -> definition.startsWith("{\"name\""))
                .toList();
    }
}
