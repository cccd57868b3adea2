package dev.lathe.dialogue;

import dev.lathe.feature.LogLevel;
import dev.lathe.feature.McpContext;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** What a feature may say and do while it is used, whichever kind it is of. */
final class Steps {

    private Steps() {}

    /** Reports progress, some of which is none, and logs on three levels. */
    static void take(McpContext context) {
        context.progress(1, 2);
        context.progress(1, 2, "no further");
        context.progress(2, 2);
        context.progress(0.5, 2);
        JsonObject data = JsonObject.of(Map.of("shelf", new JsonString("B")));
        context.log(LogLevel.DEBUG, "hardly worth it");
        context.log(LogLevel.INFO, "archive.shelves", data);
        context.log(LogLevel.ERROR, "look out");
    }

    /** Waits until it is cancelled, of which it tells that it has begun, and does not care for interruptions. */
    static void untilCancelled(McpContext context) {
        CountDownLatch cancelled = new CountDownLatch(1);
        context.onCancel(cancelled::countDown);
        context.progress(1);
        boolean waiting = true;
        while (waiting) {
            try {
                cancelled.await();
                waiting = false;
            } catch (InterruptedException ignored) {
                // It is not how this work is stopped.
            }
        }
    }
}
