package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.McpHttp;
import dev.lathe.http.ResourceServer;
import dev.lathe.server.Server;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server has its keys got when it starts, and says that it is ready when one issuer's are there. */
final class ReadinessTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch published = new CountDownLatch(1);
    private KeyServer keys;

    @BeforeEach
    void start() throws IOException {
        keys = new KeyServer();
        keys.answer("/first", exchange -> {
            asked.countDown();
            await(published);
            byte[] body = Draft.utf8(TestKeys.set(TestKeys.RSA));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
        keys.answer("/second", exchange -> exchange.sendResponseHeaders(503, -1));
    }

    @AfterEach
    void stop() {
        published.countDown();
        keys.close();
    }

    @Test
    void nobodyNeedsToComeForThat() throws Exception {
        JwtVerifier verifier = Servers.verifier(System::nanoTime, Servers.first(keys), Servers.second(keys));
        ResourceServer resource = ResourceServer.of(Draft.RESOURCE, verifier, List.of("https://as.example"));
        Server server = Server.builder("notes", "1.0.0").build();
        try (McpHttp http = McpHttp.builder(server).resourceServer(resource).start()) {
            await(asked);
            assertEquals("503 {\"status\":\"starting\"}", health(http, "/health"));
            assertEquals("200 {\"status\":\"live\"}", health(http, "/health/live"));
            published.countDown();
            verifier.verify(Draft.good().signedBy(TestKeys.RSA));
            assertEquals("200 {\"status\":\"ready\"}", health(http, "/health"));
            assertEquals(1, keys.fetched().stream().filter("/first"::equals).count());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String health(McpHttp http, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(http.uri().resolve(path)).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }
}
