package dev.lathe.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.feature.Caching;
import dev.lathe.feature.Caller;
import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.Identity;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RequestId;
import dev.lathe.wire.RpcError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A call ends when its time is up, even if there was no thread to end it on at first. */
final class DeadlinesTest {

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    @Test
    void aThreadThatIsNotToBeHadIsAskedForAgain() throws InterruptedException {
        Deadlines deadlines = new Deadlines(new Executor() {
            private boolean failed;

            @Override
            public void execute(Runnable task) {
                if (!failed) {
                    failed = true;
                    throw new OutOfMemoryError("unable to create native thread");
                }
                task.run();
            }
        });

        deadlines.watch(call());

        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,"
                        + "\"message\":\"tool 'sleep' did not finish within 0.01 s\"}}",
                answers.poll(10, TimeUnit.SECONDS));
    }

    private Call call() {
        Message.Request request = new Message.Request(new RequestId("1"), "tools/call", JsonObject.EMPTY);
        Calls calls = new Calls(new CallExecutor(1));
        Client client = new Client(new Caller(Identity.NONE, Optional.empty()), Capabilities.NONE, Optional.empty());
        Exchange exchange = new Exchange(new Plain(), request, client, calls, new Answers());
        return new Call(exchange, new Sleeping(), new CallRules(Duration.ofMillis(10), List.of()));
    }

    /** Is never run: the call has no thread. */
    private static final class Sleeping extends Work {

        Sleeping() {
            super(new ToolEntry("sleep", "{}"), "tool", "sleep", JsonObject.EMPTY);
        }

        @Override
        protected FeatureResult run(JsonObject arguments, McpContext context) {
            throw new AssertionError();
        }

        @Override
        protected Result result(FeatureResult given) {
            throw new AssertionError();
        }
    }

    /** Adds nothing to a result. */
    private static final class Plain implements Era {
        @Override
        public List<String> revisions() {
            return List.of();
        }

        @Override
        public Client client(Message.Request request, Identity identity) {
            throw new AssertionError();
        }

        @Override
        public Map<String, Method> methods() {
            return Map.of();
        }

        @Override
        public void beginResult(JsonWriter json, String type) {}

        @Override
        public void endResult(JsonWriter json, Optional<Caching> caching) {}

        @Override
        public RpcError resourceNotFound(String uri) {
            throw new AssertionError();
        }

        @Override
        public String listed(String definition) {
            return definition;
        }

        @Override
        public void structured(JsonWriter json, JsonWriter content) {
            json.raw(content);
        }
    }

    private final class Answers implements Reply {
        @Override
        public void ahead(JsonWriter notification) {
            answers.add(notification.toString());
        }

        @Override
        public void result(JsonWriter response) {
            answers.add(response.toString());
        }

        @Override
        public void error(RpcError error, JsonWriter response) {
            answers.add(response.toString());
        }

        @Override
        public void nothing() {
            answers.add("nothing");
        }
    }
}
