package dev.lathe.benchmarks.call;

import dev.lathe.feature.LogLevel;
import dev.lathe.feature.McpContext;

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
    public boolean cancelled() {
        return false;
    }
}
