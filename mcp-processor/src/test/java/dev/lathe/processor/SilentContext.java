package dev.lathe.processor;

import dev.lathe.feature.LogLevel;
import dev.lathe.feature.McpContext;

/** A context whose client listens to nothing. */
public final class SilentContext implements McpContext {

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
