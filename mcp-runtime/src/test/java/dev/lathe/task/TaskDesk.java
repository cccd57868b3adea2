package dev.lathe.task;

import dev.lathe.change.ChangeBus;
import dev.lathe.core.CallExecutor;
import dev.lathe.core.CallRules;
import dev.lathe.core.Calls;
import dev.lathe.core.Catalog;
import dev.lathe.core.Changing;
import dev.lathe.core.DeclaredSecrets;
import dev.lathe.core.Dispatcher;
import dev.lathe.core.Filters;
import dev.lathe.core.Method;
import dev.lathe.core.ServerInfo;
import dev.lathe.core.Subscriptions;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Features;
import dev.lathe.feature.Identity;
import dev.lathe.feature.Scopes;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.methods.ToolsCall;
import dev.lathe.seal.AtomicClock;
import dev.lathe.stateless.Revision;
import dev.lathe.stateless.StatelessEra;
import dev.lathe.stateless.States;
import dev.lathe.wire.Message;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RequestId;
import dev.lathe.wire.RpcError;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A server with tasks that live for three seconds of a clock that is told the time, and for whoever says who he is. */
final class TaskDesk {

    private static final String META = "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
            + "\"io.modelcontextprotocol/clientCapabilities\":{\"elicitation\":{},"
            + "\"extensions\":{\"io.modelcontextprotocol/tasks\":{}}}}";

    final AtomicClock clock = new AtomicClock();
    final LiveTasks tasks;

    private final CallExecutor executor = new CallExecutor(100);
    private final Calls calls = new Calls(executor, executor.onThreadsOfTheirOwn(), 0);
    private final StatelessEra era;
    private final AtomicInteger ids = new AtomicInteger();

    TaskDesk(Features features, TaskStore store) {
        tasks = new LiveTasks(store, Duration.ofSeconds(3), executor, clock);
        Catalog catalog = new Catalog(List.of(features), false);
        Filters filters = new Filters(List.of());
        Method toolsCall = new ToolsCall(
                catalog, new CallRules(List.of(), filters, tasks, new DeclaredSecrets(name -> Optional.empty())));
        era = new StatelessEra(
                Revision.V2026_07_28,
                new ServerInfo("{}", Optional.empty()),
                new Changing(catalog, filters, new Subscriptions(ChangeBus.local(), executor), 0),
                name -> name.equals("tools/call") ? toolsCall : null,
                List.of(tasks.extension()),
                List.of(),
                new States(Optional.empty(), Optional.empty()),
                Caching.DEFAULT);
    }

    static Identity identity(String name) {
        return new Identity(Optional.of(name), Scopes.NOTHING, JsonObject.EMPTY);
    }

    /** Calls a tool, and returns the id of the task that has come of it. */
    String begin(Identity who, String tool) {
        String answer = call(who, tool);
        return answer.replaceAll(".*\"taskId\":\"([^\"]*)\".*", "$1");
    }

    String call(Identity who, String tool) {
        return ask(who, "tools/call", "\"name\":\"" + tool + "\"");
    }

    String get(Identity who, String task) {
        return about(who, "tasks/get", task);
    }

    String about(Identity who, String method, String task) {
        return ask(who, method, "\"inputResponses\":{},\"taskId\":\"" + task + "\"");
    }

    /** Returns the result, or the error. */
    String ask(Identity who, String method, String params) {
        JsonObject json = (JsonObject) JsonValue.parse("{" + params + "," + META + "}");
        RequestId id = new RequestId(Integer.toString(ids.incrementAndGet()));
        Answer answer = new Answer();
        Dispatcher.serve(era, new Message.Request(id, method, json), who, calls, answer);
        return answer.await();
    }

    private static final class Answer implements Reply {

        private final CompletableFuture<String> response = new CompletableFuture<>();

        String await() {
            try {
                JsonObject object = (JsonObject) JsonValue.parse(response.get(10, TimeUnit.SECONDS));
                JsonValue result = object.find("result");
                return String.valueOf(result == null ? object.find("error") : result);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void ahead(JsonWriter notification) {
            throw new AssertionError(notification);
        }

        @Override
        public void result(JsonWriter json) {
            response.complete(json.toString());
        }

        @Override
        public void error(RpcError error, JsonWriter json) {
            response.complete(json.toString());
        }

        @Override
        public void nothing() {
            throw new AssertionError();
        }
    }
}
