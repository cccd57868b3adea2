package dev.lathe.core;

import dev.lathe.feature.LogLevel;
import dev.lathe.feature.McpContext;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.MessageWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a call's method may say to the client while it runs. */
final class CallContext implements McpContext {

    private static final int BURST = 20;
    private static final int PER_SECOND = 20;

    private final Call call;
    private final Client client;
    private final Optional<ProgressToken> token;
    private @Nullable RateLimit progressRate;
    private @Nullable RateLimit logRate;
    private @Nullable JsonWriter unsent;
    private double reported = Double.NEGATIVE_INFINITY;

    CallContext(Call call, Client client, Optional<ProgressToken> token) {
        this.call = call;
        this.client = client;
        this.token = token;
    }

    @Override
    public void progress(double progress) {
        report(progress, Double.NaN, null);
    }

    @Override
    public void progress(double progress, double total) {
        report(progress, total, null);
    }

    @Override
    public void progress(double progress, double total, String message) {
        report(progress, total, message);
    }

    @Override
    public void log(LogLevel level, String message) {
        if (client.logLevel().isEmpty() || level.compareTo(client.logLevel().get()) < 0) {
            return;
        }
        synchronized (call) {
            logRate = logRate == null ? new RateLimit(BURST, PER_SECOND) : logRate;
            if (logRate.pass()) {
                JsonWriter json =
                        MessageWriter.beginNotification("notifications/message").beginObject();
                json.name("level").value(level.wireName()).name("data").value(message);
                call.ahead(json.endObject().endObject());
            }
        }
    }

    @Override
    public boolean cancelled() {
        return call.isOver();
    }

    /** Sends the report that was held back, if there is one: the last always arrives. */
    void flush() {
        if (unsent != null) {
            call.ahead(unsent);
            unsent = null;
        }
    }

    private void report(double progress, double total, @Nullable String message) {
        if (token.isEmpty() || !Double.isFinite(progress)) {
            return;
        }
        synchronized (call) {
            if (progress > reported) {
                reported = progress;
                progressRate = progressRate == null ? new RateLimit(BURST, PER_SECOND) : progressRate;
                unsent = notification(token.get(), progress, total, message);
                if (progressRate.pass()) {
                    flush();
                }
            }
        }
    }

    private static JsonWriter notification(
            ProgressToken token, double progress, double total, @Nullable String message) {
        JsonWriter json =
                MessageWriter.beginNotification("notifications/progress").beginObject();
        json.name("progressToken").raw(token.json()).name("progress").value(progress);
        if (Double.isFinite(total)) {
            json.name("total").value(total);
        }
        if (message != null) {
            json.name("message").value(message);
        }
        return json.endObject().endObject();
    }
}
