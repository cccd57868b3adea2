package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.ServerLog;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Features;
import dev.lathe.feature.Identity;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.Scopes;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may use what: a tool for everybody, one that needs two scopes, and one that needs a secret. */
final class ScopesTest {

    private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{$meta}}";

    private final Server server = Server.builder("trial", "1.0.0")
            .features(new Tools())
            .caching(new Caching(Duration.ofMinutes(1), Caching.Scope.PUBLIC))
            .secrets(name -> name.equals("API_KEY") ? Optional.of("k-1") : Optional.empty())
            .build();

    @Test
    void whoHasStartedTheProcessMayUseEverything() {
        Talk talk = new Talk(server);
        assertLists(talk, true, true, true);
        assertTrue(talk.call("write").contains("\"done\""));
        assertTrue(talk.call("secret").contains("\"k-1\""));
    }

    /** A transport that has forgotten to say who it is, or cannot, hands nothing to strangers. */
    @Test
    void ofWhomNothingIsSaidMayUseWhatIsForEverybody() {
        for (Inbound unsaid : List.of(
                server.connect(),
                server.connect(Outbound.NONE),
                server.hosting().request())) {
            Talk talk = new Talk(unsaid);
            assertLists(talk, true, false, false);
            assertTrue(talk.call("write").contains("\"code\":403"));
            assertTrue(talk.call("secret").contains("\"code\":403"));
        }
    }

    @Test
    void theServersOwnCallIsOfWhoeverHasStartedTheProcess() {
        assertTrue(server.call("write", JsonObject.EMPTY).toString().contains("\"done\""));
    }

    @Test
    void aTokenAllowsWhatItsScopesSay() {
        Talk reader = new Talk(server, somebody("notes:read"));
        assertLists(reader, true, false, true);
        Talk writer = new Talk(server, somebody("notes:read", "notes:write"));
        assertLists(writer, true, true, true);
        assertTrue(writer.call("write").contains("\"done\""));
    }

    @Test
    void aScopeThatIsMissingIsNamedWithAllThatAreNeeded() {
        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":403,"
                        + "\"message\":\"this needs the scope 'notes:read notes:write'\","
                        + "\"data\":{\"requiredScopes\":[\"notes:read\",\"notes:write\"]}}}",
                new Talk(server, somebody("notes:read")).call("write"));
    }

    @Test
    void nobodyUnknownUsesASecret() {
        Talk unknown = new Talk(server, Identity.ANONYMOUS);
        assertLists(unknown, true, false, false);
        assertTrue(unknown.call("secret").contains("\"code\":403"));
        assertTrue(unknown.call("open").contains("\"done\""));
    }

    @Test
    void whatNotEverybodySeesIsNotCachedForAll() {
        assertTrue(new Talk(server).ask(LIST).contains("\"cacheScope\":\"private\""));
    }

    @Test
    void aSecretIsForTheToolThatDeclaresIt() {
        try (ServerLog log = new ServerLog()) {
            String answer = new Talk(server).call("open-secret");
            assertTrue(answer.contains("tool 'open-secret' failed"), answer);
            assertFalse(answer.contains("k-1"), answer);
            log.next();
        }
    }

    @Test
    void aSecretThatIsMissingIsSaidAtTheStartAndInTheCall() {
        try (ServerLog log = new ServerLog()) {
            Server poor = Server.builder("trial", "1.0.0")
                    .features(new Tools())
                    .secrets(name -> Optional.empty())
                    .build();
            assertEquals(
                    "tool 'secret' needs the secret 'API_KEY'; set the variable API_KEY or API_KEY_FILE, or put it into .env",
                    log.next());
            assertTrue(new Talk(poor).call("secret").contains("the server has no secret 'API_KEY', which this needs"));
        }
    }

    private static Identity somebody(String... scopes) {
        return new Identity(Optional.of("alice"), Scopes.of(scopes), JsonObject.EMPTY);
    }

    private static void assertLists(Talk talk, boolean open, boolean write, boolean secret) {
        String list = talk.ask(LIST);
        assertEquals(open, list.contains("\"name\":\"open\""), list);
        assertEquals(write, list.contains("\"name\":\"write\""), list);
        assertEquals(secret, list.contains("\"name\":\"secret\""), list);
    }

    private record Tools() implements Features {

        @Override
        public List<ToolEntry> tools() {
            return List.of(
                    tool("open"),
                    tool("open-secret"),
                    tool("write").scopes("notes:read", "notes:write"),
                    tool("secret").secrets("API_KEY"));
        }

        private static ToolEntry tool(String name) {
            return new ToolEntry(name, "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}}");
        }

        @Override
        public ToolResult call(String tool, Arguments arguments, McpContext context) {
            return ToolResult.text(tool.endsWith("secret") ? context.secret("API_KEY") : "done");
        }
    }
}
