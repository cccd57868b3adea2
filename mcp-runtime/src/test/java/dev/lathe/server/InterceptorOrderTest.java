package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.Interceptor;
import dev.lathe.feature.Invocation;
import dev.lathe.feature.ToolResult;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The first interceptor added is the outermost, and what it sees is the use of a feature. */
final class InterceptorOrderTest {

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    @Test
    void theFirstIsTheOutermost() throws InterruptedException {
        Server server = Server.builder("trial", "1.0.0")
                .features(new OneTool(context -> {
                    events.add("work");
                    return ToolResult.empty();
                }))
                .interceptor(new Noting("a"))
                .interceptor(new Noting("b"))
                .build();
        new Talk(server).call("work");
        for (String event : List.of("a in", "b in", "work", "b out", "a out", "a ends: OK", "b ends: OK")) {
            assertEquals(event, events.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void seesWhatIsUsed() throws InterruptedException {
        Server server = Server.builder("trial", "1.0.0")
                .features(new OneTool(context -> ToolResult.empty()))
                .interceptor((invocation, next) -> {
                    events.add(invocation.method() + " " + invocation.name() + " " + invocation.label() + " "
                            + invocation.entry().key() + " " + invocation.arguments());
                    return next.proceed(invocation);
                })
                .build();
        new Talk(server).call("work");
        assertEquals("tools/call work tool 'work' work {}", events.poll(10, TimeUnit.SECONDS));
    }

    private final class Noting implements Interceptor {

        private final String name;

        Noting(String name) {
            this.name = name;
        }

        @Override
        public FeatureResult intercept(Invocation invocation, Next next) throws Exception {
            invocation.onEnd(ending -> events.add(name + " ends: " + ending.kind()));
            events.add(name + " in");
            FeatureResult result = next.proceed(invocation);
            events.add(name + " out");
            return result;
        }
    }
}
