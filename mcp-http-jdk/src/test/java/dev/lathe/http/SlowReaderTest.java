package dev.lathe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.LogLevel;
import dev.lathe.feature.ToolResult;
import dev.lathe.http.endpoint.Ears;
import dev.lathe.http.endpoint.Heard;
import dev.lathe.http.endpoint.Request;
import dev.lathe.http.endpoint.Station;
import dev.lathe.http.endpoint.Talk;
import dev.lathe.http.endpoint.Tools;
import dev.lathe.http.endpoint.Wire;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A client that asks for a lot and does not take it: it is cut off, and nobody else notices. */
final class SlowReaderTest {

    private static final int MEBIBYTE = 1 << 20;

    private final Ears ears = new Ears();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private final Tools tools = Tools.echo()
            .with("much", (arguments, context) -> ToolResult.text("x".repeat(8 * MEBIBYTE)))
            .with("chatter", (arguments, context) -> {
                context.onCancel(() -> heard.add("cancelled"));
                while (!context.cancelled()) {
                    context.log(LogLevel.INFO, "x".repeat(MEBIBYTE));
                }
                return ToolResult.empty();
            });

    private Station station() {
        return Station.of(
                tools,
                options -> options.writeTimeout(Duration.ofSeconds(1))
                        .keepAlive(Duration.ofMillis(100))
                        .listener(ears));
    }

    @Test
    void aDocumentThatNobodyTakesIsGivenUp() {
        try (Station station = station()) {
            Talk client = station.stateless();
            try (Wire slow = Wire.narrow(station.uri())) {
                slow.send(client.call("much", ""));
                for (int i = 0; i < 10; i++) {
                    assertEquals("hello", client.say("echo", "'text':'hello'"));
                    ears.await("answered 200");
                }
                // Of the other one.
                ears.await("answered 200");
                Heard half = slow.hear();
                assertThrows(UncheckedIOException.class, half::body);
            }
        }
    }

    /** It may take as long as it likes, as long as it goes on taking something. */
    @Test
    void whoTakesItAllIsServed() {
        try (Station station = station()) {
            Talk client = station.stateless();
            assertTrue(client.ask(client.call("much", "")).body().length() > 8 * MEBIBYTE);
        }
    }

    /** In the stateless era a stream that is cut off is a call that is cancelled. */
    @Test
    void aStreamThatNobodyTakesIsGivenUp() throws InterruptedException {
        try (Station station = station()) {
            Talk client = station.stateless();
            Request call = client.call("chatter", "");
            String asking = "\"_meta\":{\"io.modelcontextprotocol/logLevel\":\"debug\",";
            try (Wire slow = Wire.narrow(station.uri())) {
                slow.send(call.body(call.body().replace("\"_meta\":{", asking)));
                assertEquals("cancelled", heard.poll(10, TimeUnit.SECONDS));
                ears.await("stream closed");
                Heard half = slow.hear();
                assertThrows(UncheckedIOException.class, half::body);
            }
            assertEquals("hello", client.say("echo", "'text':'hello'"));
        }
    }
}
