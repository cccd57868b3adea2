package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.http.auth.BearerTokenFilter;
import dev.lathe.http.auth.Challenge;
import dev.lathe.http.auth.FilteredServer;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JwtVerifierTest {

    @Test
    void aTokenOpensTheDoor() throws IOException {
        try (KeyServer keys = new KeyServer()) {
            keys.publish("/jwks", TestKeys.set(TestKeys.RSA));
            JwtVerifier verifier = JwtVerifier.of(
                    Draft.RESOURCE,
                    List.of(AuthorizationServer.of("https://as.example", keys.url("/jwks"))),
                    Clock.fixed(Draft.NOW, ZoneOffset.UTC),
                    () -> 0);
            Challenge challenge = Challenge.of(URI.create("https://mcp.example/prm"));
            try (FilteredServer server = new FilteredServer(BearerTokenFilter.of(verifier, challenge))) {
                String token = Draft.good().signedBy(TestKeys.RSA);
                assertEquals(
                        Draft.ALICE,
                        server.client()
                                .send("POST /mcp HTTP/1.1", List.of("Authorization: Bearer " + token))
                                .body());
                assertEquals(List.of("/jwks"), keys.fetched());
            }
        }
    }
}
