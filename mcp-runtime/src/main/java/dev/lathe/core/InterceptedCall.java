package dev.lathe.core;

import dev.lathe.feature.Ending;
import dev.lathe.feature.Entry;
import dev.lathe.feature.Invocation;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import java.time.Duration;
import java.util.function.Consumer;

/** A call as interceptors see it, with the arguments that one of them may have changed. */
final class InterceptedCall implements Invocation {

    private final Call call;
    private final String method;
    private final Work work;
    private final JsonObject arguments;
    private final McpContext context;

    InterceptedCall(Call call, String method, Work work, JsonObject arguments, McpContext context) {
        this.call = call;
        this.method = method;
        this.work = work;
        this.arguments = arguments;
        this.context = context;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public Entry entry() {
        return work.entry();
    }

    @Override
    public String name() {
        return work.name();
    }

    @Override
    public String label() {
        return work.label();
    }

    @Override
    public JsonObject arguments() {
        return arguments;
    }

    @Override
    public McpContext context() {
        return context;
    }

    @Override
    public Invocation with(JsonObject others) {
        return new InterceptedCall(call, method, work, others, context);
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(call.elapsed());
    }

    @Override
    public void stop(ToolException refusal) {
        call.stop(refusal);
    }

    @Override
    public void onEnd(Consumer<Ending> action) {
        call.onEnd(action);
    }
}
