package dev.lathe.core;

import dev.lathe.json.JsonWriter;
import dev.lathe.wire.MessageWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the client hears of the progress of a call (Progress): only if it has given a token, only what grows, and not
 * too often. What is held here is touched only when it is its call's turn to speak, so that nothing comes after the
 * answer.
 */
final class ProgressReports {

    private static final int BURST = 20;
    private static final int PER_SECOND = 20;

    private final Call call;
    private final Optional<ProgressToken> token;
    private @Nullable RateLimit rate;
    private @Nullable JsonWriter unsent;
    private double reported = Double.NEGATIVE_INFINITY;

    ProgressReports(Call call, Optional<ProgressToken> token) {
        this.call = call;
        this.token = token;
    }

    /** @param total how much there is to do, or not a number if nobody knows */
    void report(double progress, double total, @Nullable String message) {
        if (token.isEmpty() || !Double.isFinite(progress)) {
            return;
        }
        call.ahead(new Report(token.get(), progress, total, message));
    }

    /** Returns the report that was held back, if there is one: the last always arrives. */
    @Nullable
    JsonWriter takeUnsent() {
        JsonWriter taken = unsent;
        unsent = null;
        return taken;
    }

    /** Replaces the report that was held back, and is held back itself if there were too many. */
    private final class Report implements Saying {

        private final ProgressToken token;
        private final double progress;
        private final double total;
        private final @Nullable String message;

        Report(ProgressToken token, double progress, double total, @Nullable String message) {
            this.token = token;
            this.progress = progress;
            this.total = total;
            this.message = message;
        }

        @Override
        public @Nullable JsonWriter take() {
            if (progress <= reported) {
                return null;
            }
            reported = progress;
            rate = rate == null ? new RateLimit(BURST, PER_SECOND) : rate;
            unsent = notification(token, progress, total, message);
            return rate.pass() ? takeUnsent() : null;
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
