package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.ServerLog;
import dev.lathe.feature.ToolResult;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a method wants to have done when nobody waits for it any more. */
final class OnCancelTest {

    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @Test
    void isDoneOnceOnAThreadThatBringsNoMessages() throws Exception {
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        Talk talk = started(context -> {
            context.onCancel(() -> threads.add(Thread.currentThread()));
            return untilReleased();
        });
        talk.cancel();
        assertNotEquals(Thread.currentThread(), threads.poll(10, TimeUnit.SECONDS));
        talk.say("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
        released.countDown();
        assertTrue(threads.isEmpty());
    }

    /** If it held up the thread that brings messages, the ping would not be answered. */
    @Test
    void mayBlock() throws Exception {
        Talk talk = started(context -> {
            context.onCancel(() -> {
                awaitRelease();
                done.add("at last");
            });
            return untilReleased();
        });
        talk.cancel();
        String pong = talk.ask("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}");
        assertEquals("{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{}}", pong);
        released.countDown();
        assertEquals("at last", done.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void isDoneAtOnceIfItIsTooLate() throws Exception {
        Talk talk = started(context -> {
            while (!context.cancelled()) {
                awaitRelease();
            }
            Thread here = Thread.currentThread();
            context.onCancel(() -> done.add(Thread.currentThread() == here ? "here" : "elsewhere"));
            return ToolResult.empty();
        });
        talk.cancel();
        released.countDown();
        assertEquals("here", done.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void isDoneWhenTheTimeIsUp() throws Exception {
        Talk talk = new Talk(server(Duration.ofMillis(20), context -> {
            context.onCancel(() -> done.add("stopped"));
            return untilReleased();
        }));
        assertTrue(talk.call("work").contains("tool 'work' did not finish within 0.02 s"));
        assertEquals("stopped", done.poll(10, TimeUnit.SECONDS));
        released.countDown();
    }

    @Test
    void isNotDoneIfTheCallEndsByItself() {
        Server server = server(Duration.ofSeconds(20), context -> {
            context.onCancel(() -> done.add("cancelled"));
            return ToolResult.text("ready");
        });
        Talk talk = new Talk(server);
        assertTrue(talk.call("work").contains("ready"));
        assertTrue(talk.call("work").contains("ready"));
        assertTrue(done.isEmpty());
    }

    @Test
    void anExceptionIsLoggedAndTheNextActionIsDone() throws Exception {
        try (ServerLog log = new ServerLog()) {
            Talk talk = started(context -> {
                context.onCancel(() -> {
                    throw new IllegalStateException("broken");
                });
                context.onCancel(() -> done.add("next"));
                return untilReleased();
            });
            talk.cancel();
            assertEquals("next", done.poll(10, TimeUnit.SECONDS));
            assertTrue(log.next().startsWith("the end of tool 'work' failed; reference "));
            assertEquals(List.of(), log.rest());
            released.countDown();
        }
    }

    private static Server server(Duration timeout, OneTool.Body body) {
        return Server.builder("trial", "1.0.0")
                .features(new OneTool(timeout, body))
                .build();
    }

    /** Returns a client whose call has done what comes before it waits. */
    private Talk started(OneTool.Body body) throws InterruptedException {
        Talk talk = new Talk(server(Duration.ofSeconds(20), body));
        talk.say(Talk.calling("work"));
        assertTrue(running.await(10, TimeUnit.SECONDS));
        return talk;
    }

    private ToolResult untilReleased() {
        awaitRelease();
        return ToolResult.empty();
    }

    /** Does not care for interruptions. */
    private void awaitRelease() {
        running.countDown();
        boolean waiting = true;
        while (waiting) {
            try {
                waiting = !released.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException ignored) {
                // It is not what this waits for.
            }
        }
    }
}
