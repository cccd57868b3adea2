package dev.lathe.benchmarks.call;

import dev.lathe.feature.Caller;
import dev.lathe.feature.Identity;
import dev.lathe.feature.LogLevel;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.Questions;
import dev.lathe.feature.TraceContext;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.util.Optional;
import java.util.concurrent.Callable;

/** A client that nothing is said to. */
enum NoContext implements McpContext {
    INSTANCE;

    @Override
    public void progress(double progress, double total) {}

    @Override
    public void progress(double progress) {}

    @Override
    public void progress(double progress, double total, String message) {}

    @Override
    public void log(LogLevel level, String message) {}

    @Override
    public void log(LogLevel level, String logger, JsonValue data) {}

    @Override
    public Caller caller() {
        return new Caller(Identity.OWNER, Optional.empty());
    }

    @Override
    public String secret(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public JsonObject meta() {
        return JsonObject.EMPTY;
    }

    @Override
    public Optional<TraceContext> trace() {
        return Optional.empty();
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void onCancel(Runnable action) {}

    @Override
    public Questions questions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String once(String key, Callable<String> step) throws Exception {
        return step.call();
    }

    @Override
    public void singleUse() {}

    @Override
    public boolean canElicit() {
        return false;
    }

    @Override
    public boolean canElicitUrl() {
        return false;
    }

    @Override
    public boolean canSample() {
        return false;
    }

    @Override
    public boolean canSampleWithTools() {
        return false;
    }

    @Override
    public boolean canListRoots() {
        return false;
    }

    @Override
    public boolean startTask() {
        return false;
    }
}
