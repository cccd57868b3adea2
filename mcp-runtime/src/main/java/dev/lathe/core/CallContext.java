package dev.lathe.core;

import dev.lathe.feature.Caller;
import dev.lathe.feature.Ending;
import dev.lathe.feature.LogLevel;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.Questions;
import dev.lathe.feature.TraceContext;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.question.Need;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a call's method may know of its client, and say to it while it runs. */
final class CallContext implements McpContext {

    private final Call call;
    private final Client client;
    private final JsonObject meta;
    private volatile ProgressReports progress;
    private final LogMessages log;

    CallContext(Call call, Exchange exchange) {
        this.call = call;
        this.client = exchange.client();
        this.meta = metaOf(exchange);
        this.progress = new ProgressReports(call, ProgressToken.of(meta));
        this.log = new LogMessages(call, client.logLevel());
    }

    private static JsonObject metaOf(Exchange exchange) {
        return exchange.params().find("_meta") instanceof JsonObject sent ? sent : JsonObject.EMPTY;
    }

    @Override
    public void progress(double done) {
        progress.report(done, Double.NaN, null);
    }

    @Override
    public void progress(double done, double total) {
        progress.report(done, total, null);
    }

    @Override
    public void progress(double done, double total, String message) {
        progress.report(done, total, message);
    }

    @Override
    public void log(LogLevel level, String message) {
        log.log(level, message);
    }

    @Override
    public void log(LogLevel level, String logger, JsonValue data) {
        log.log(level, logger, data);
    }

    @Override
    public Caller caller() {
        return client.caller();
    }

    @Override
    public String secret(String name) {
        return call.secret(name);
    }

    @Override
    public JsonObject meta() {
        return meta;
    }

    @Override
    public Optional<TraceContext> trace() {
        return TraceContext.of(meta);
    }

    @Override
    public boolean cancelled() {
        return call.isOver();
    }

    @Override
    public void onCancel(Runnable action) {
        call.onEnd(new OnCancel(action));
    }

    @Override
    public boolean startTask() {
        return call.startTask();
    }

    /** Reports to the task that the call has become, and to its request no more. */
    void reportTo(Exchange task) {
        progress = new ProgressReports(call, ProgressToken.of(metaOf(task)));
    }

    /** Returns what was held back and is to be sent before the answer, if there is anything. */
    @Nullable
    JsonWriter takeUnsent() {
        return progress.takeUnsent();
    }

    private record OnCancel(Runnable action) implements Consumer<Ending> {
        @Override
        public void accept(Ending ending) {
            if (ending.isEarly()) {
                action.run();
            }
        }
    }

    @Override
    public Questions questions() {
        return call.asking().round();
    }

    @Override
    public String once(String key, Callable<String> step) throws Exception {
        return call.asking().once(key, step);
    }

    @Override
    public void singleUse() {
        call.asking().singleUse();
    }

    @Override
    public boolean canElicit() {
        return call.asking().can(Need.FORM);
    }

    @Override
    public boolean canElicitUrl() {
        return call.asking().can(Need.URL);
    }

    @Override
    public boolean canSample() {
        return call.asking().can(Need.SAMPLING);
    }

    @Override
    public boolean canSampleWithTools() {
        return call.asking().can(Need.SAMPLING_WITH_TOOLS);
    }

    @Override
    public boolean canListRoots() {
        return call.asking().can(Need.ROOTS);
    }
}
