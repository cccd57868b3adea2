package dev.lathe.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
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
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\","
                        + "\"text\":\"tool 'sleep' did not finish within 0.01 s\"}],\"isError\":true}}",
                answers.poll(10, TimeUnit.SECONDS));
    }

    private Call call() {
        Message.Request request = new Message.Request(new RequestId("1"), "tools/call", JsonObject.EMPTY);
        Calls calls = new Calls(new CallExecutor(1));
        Exchange exchange = new Exchange(new Plain(), request, new Caller(Optional.empty()), calls, new Answers());
        FeatureTable.Tool tool = new FeatureTable.Tool(new ToolEntry("sleep", "{}"), new Sleeping());
        return new Call(exchange, tool, new Arguments(JsonObject.EMPTY), Duration.ofMillis(10));
    }

    /** Is never called: the call has no thread. */
    private static final class Sleeping implements Features {
        @Override
        public List<ToolEntry> tools() {
            return List.of();
        }

        @Override
        public ToolResult call(String tool, Arguments arguments, McpContext context) {
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
        public Caller caller(Message.Request request) {
            throw new AssertionError();
        }

        @Override
        public Map<String, Method> methods() {
            return Map.of();
        }

        @Override
        public void beginResult(JsonWriter json) {}

        @Override
        public void endResult(JsonWriter json, Caching caching) {}

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
