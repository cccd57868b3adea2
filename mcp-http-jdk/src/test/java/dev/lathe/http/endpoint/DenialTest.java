package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.lathe.feature.Identity;
import dev.lathe.feature.Scopes;
import dev.lathe.http.ResourceServer;
import dev.lathe.json.JsonObject;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A tool that asks another server may hand on what that one lacks. */
final class DenialTest {

    private static Station station(String... scopes) {
        ResourceServer resource = ResourceServer.of(
                "https://mcp.example/mcp",
                token -> new Identity(Optional.of(token), Scopes.NOTHING, JsonObject.EMPTY),
                List.of("https://as.example"));
        Tools tools = new Tools().with("ask", (arguments, context) -> {
            throw new RpcException(RpcError.insufficientScope(List.of(scopes)));
        });
        return Station.of(tools, builder -> builder.resourceServer(resource));
    }

    private static Heard ask(Station station) {
        Talk client = station.stateless().with("Authorization", "Bearer alice");
        return client.ask(client.request("tools/call", "'name':'ask'"));
    }

    @Test
    void whatItLacksIsSaidInAChallenge() {
        try (Station station = station("far:read")) {
            Heard answer = ask(station);
            assertEquals("403 403", answer.verdict());
            assertEquals(
                    "Bearer error=\"insufficient_scope\", scope=\"far:read\","
                            + " resource_metadata=\"https://mcp.example/.well-known/oauth-protected-resource/mcp\"",
                    answer.header("WWW-Authenticate"));
        }
    }

    @Test
    void whatCannotBeSaidThereIsSaidInTheErrorAlone() {
        try (Station station = station("far:read", "two words")) {
            Heard answer = ask(station);
            assertEquals("403 403", answer.verdict());
            assertNull(answer.header("WWW-Authenticate"));
        }
    }
}
