package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever listens does so until his token ends, and then shows another one. */
final class LeaseTest {

    private static Station station() {
        return Station.of(
                Station.server(Tools.echo()).features(new Notes("one")),
                builder -> builder.authentication(new Doorman()));
    }

    /** Soon, but not before the stream has begun. */
    private static Request soonOver(Request request) {
        return request.with("Until", Instant.now().plusSeconds(3).toString());
    }

    @Test
    void aSubscriptionEndsAsItDoesWithTheServer() {
        try (Station station = station()) {
            Talk client = station.stateless().with("User", "alice");
            Heard stream = client.ask(
                    soonOver(client.request("subscriptions/listen", "'notifications':{'toolsListChanged':true}")));
            assertTrue(stream.message().contains("notifications/subscriptions/acknowledged"));
            assertTrue(stream.message().contains("notifications/cancelled"));
            assertTrue(stream.message().contains("\"result\""));
            assertEquals("the end", stream.message());
            assertEquals("200 result", client.ask("tools/list", "").verdict());
        }
    }

    @Test
    void aSessionIsListenedToAgain() {
        try (Station station = station()) {
            Talk client = station.stranger().with("User", "alice").begin("2025-11-25", "");
            assertEquals("the end", client.ask(soonOver(client.get())).message());
            Heard again = client.ask(client.get());
            station.server().add(new Tools().with("more", new Gate()));
            assertTrue(again.message().contains("notifications/tools/list_changed"));
        }
    }
}
