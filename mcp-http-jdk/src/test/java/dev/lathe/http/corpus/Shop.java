package dev.lathe.http.corpus;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.server.Server;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A tool that headers may be asked for, one that tells how far it is, and one that waits until the shop opens. */
final class Shop implements Features {

    private final AtomicInteger orders = new AtomicInteger();
    private final CountDownLatch queued = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);

    Server server() {
        return Server.builder("shop", "1.0.0").features(this).build();
    }

    /** Returns how often something was ordered. */
    int orders() {
        return orders.get();
    }

    /** Is open once somebody queues. */
    CountDownLatch queued() {
        return queued;
    }

    /** Is open once who was queuing has been told to go. */
    CountDownLatch left() {
        return left;
    }

    /** Lets those in that queue. */
    void open() {
        opened.countDown();
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("order", """
                {
                  "name": "order",
                  "inputSchema": {
                    "type": "object",
                    "properties": {
                      "city": { "type": "string", "x-mcp-header": "City" },
                      "count": { "type": "integer", "x-mcp-header": "Count" },
                      "gift": { "type": "boolean", "x-mcp-header": "Gift" }
                    }
                  }
                }"""), plain("deliver"), plain("queue"));
    }

    private static ToolEntry plain(String name) {
        return new ToolEntry(name, "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}}");
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws InterruptedException {
        return ToolResult.text(
                switch (tool) {
                    case "order" -> order();
                    case "deliver" -> deliver(context);
                    default -> queue();
                });
    }

    private String order() {
        orders.incrementAndGet();
        return "ordered";
    }

    private static String deliver(McpContext context) {
        context.progress(1, 1);
        return "delivered";
    }

    private String queue() throws InterruptedException {
        queued.countDown();
        try {
            opened.await();
            return "served";
        } catch (InterruptedException told) {
            left.countDown();
            throw told;
        }
    }
}
