package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.Ending;
import dev.lathe.feature.Interceptor;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client has its answer when the time is up, whatever the method does. */
final class TimeLimitTest {

    private static final Duration LIMIT = Duration.ofMillis(20);

    private final CountDownLatch released = new CountDownLatch(1);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void holdsForAMethodThatIgnoresInterruptions() {
        Server server = server(new OneTool(LIMIT, context -> stubborn()));
        assertTimeout(new Talk(server).call("work"));
    }

    @Test
    void holdsForAnInterceptor() {
        Server server = Server.builder("trial", "1.0.0")
                .features(new OneTool(LIMIT, context -> ToolResult.empty()))
                .interceptor((invocation, next) -> stubborn())
                .build();
        assertTimeout(new Talk(server).call("work"));
    }

    @Test
    void interceptorsLearnOfItBeforeTheMethodIsDone() throws InterruptedException {
        Server server = server(new OneTool(LIMIT, context -> stubborn()), (invocation, next) -> {
            invocation.onEnd(ending -> heard.add(ending.kind() + " " + (released.getCount() == 1)));
            return next.proceed(invocation);
        });
        assertTimeout(new Talk(server).call("work"));
        assertEquals(Ending.Kind.STOPPED + " true", heard.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void whatTheMethodGivesAfterwardsIsDropped() throws InterruptedException {
        Server server = server(new OneTool(LIMIT, context -> {
            try {
                return stubborn();
            } finally {
                heard.add("done");
            }
        }));
        Talk talk = new Talk(server);
        assertTimeout(talk.call("work"));
        released.countDown();
        assertEquals("done", heard.poll(10, TimeUnit.SECONDS));
        assertTrue(talk.ask("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}")
                .startsWith("{\"jsonrpc\":\"2.0\",\"id\":2"));
    }

    /** So that a limit of one's own is as good as the one of the project. */
    @Test
    void anInterceptorMayEndACallFromAnotherThread() {
        Server server = server(new OneTool(context -> stubborn()), (invocation, next) -> {
            new Thread(() -> invocation.stop(new ToolException("the shop is closing"))).start();
            return next.proceed(invocation);
        });
        assertTrue(new Talk(server).call("work").contains("\"the shop is closing\""));
    }

    private static void assertTimeout(String answer) {
        assertTrue(answer.contains("tool 'work' did not finish within 0.02 s"), answer);
    }

    private static Server server(OneTool tool, Interceptor... interceptors) {
        ServerBuilder builder = Server.builder("trial", "1.0.0").features(tool);
        for (Interceptor interceptor : interceptors) {
            builder.interceptor(interceptor);
        }
        return builder.build();
    }

    private ToolResult stubborn() {
        boolean waiting = true;
        while (waiting) {
            try {
                waiting = !released.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException ignored) {
                // It does not care.
            }
        }
        return ToolResult.text("too late");
    }
}
