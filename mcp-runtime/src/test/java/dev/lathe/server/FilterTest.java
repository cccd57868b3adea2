package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.ServerLog;
import dev.lathe.feature.Caching;
import dev.lathe.feature.FeatureFilter;
import dev.lathe.feature.FeatureKind;
import dev.lathe.feature.Identity;
import dev.lathe.feature.Scopes;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who sees what. */
final class FilterTest {

    private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{$meta}}";
    private static final Caching PUBLIC = new Caching(Duration.ofMinutes(1), Caching.Scope.PUBLIC);
    private static final Caching PRIVATE = new Caching(Duration.ofMinutes(1), Caching.Scope.PRIVATE);
    private static final FeatureFilter SCOPED =
            (caller, kind, key) -> caller.identity().scopes().include("work");

    @Test
    void theIdentityOfTheCallerDecides() {
        Server server = builder().filter(SCOPED).build();
        Identity worker = new Identity(Optional.of("alice"), Scopes.of("work"), JsonObject.EMPTY);
        assertTrue(new Talk(server, worker).ask(LIST).contains("\"name\":\"work\""));
        assertTrue(new Talk(server, worker).call("work").contains("\"done\""));
        assertTrue(new Talk(server, Identity.ANONYMOUS).ask(LIST).contains("\"tools\":[]"));
        String hidden = new Talk(server, Identity.ANONYMOUS).call("work");
        String unknown = new Talk(server, Identity.ANONYMOUS).call("wonk").replace("wonk", "work");
        assertEquals(unknown, hidden);
    }

    @Test
    void oneThatSaysNoIsEnough() {
        FeatureFilter all = (caller, kind, key) -> true;
        FeatureFilter none = (caller, kind, key) -> kind != FeatureKind.TOOL;
        assertTrue(new Talk(builder().filter(all).filter(all).build()).ask(LIST).contains("\"name\":\"work\""));
        assertTrue(
                new Talk(builder().filter(all).filter(none).build()).ask(LIST).contains("\"tools\":[]"));
        assertTrue(
                new Talk(builder().filter(none).filter(all).build()).ask(LIST).contains("\"tools\":[]"));
    }

    @Test
    void anExceptionHidesEverything() {
        Server server = builder()
                .filter((caller, kind, key) -> {
                    throw new IllegalStateException("password=secret");
                })
                .build();
        try (ServerLog log = new ServerLog()) {
            String refusal = new Talk(server).call("work");
            assertTrue(refusal.contains("\"code\":-32603"), refusal);
            assertFalse(refusal.contains("secret"));
            assertTrue(log.next().startsWith("method 'tools/call' failed; reference "));
        }
    }

    @Test
    void nothingIsSharedThatNotEverybodySees() {
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().filter(SCOPED).caching(PUBLIC).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().caching(PUBLIC).filter(SCOPED).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().filter(SCOPED).readCaching(PUBLIC).build());
        Server server = builder().filter(SCOPED).caching(PRIVATE).build();
        assertTrue(new Talk(server).ask(LIST).contains("\"ttlMs\":60000,\"cacheScope\":\"private\""));
        assertTrue(new Talk(builder().caching(PUBLIC).build()).ask(LIST).contains("\"cacheScope\":\"public\""));
    }

    @Test
    void theListDoesNotDependOnTheConnection() {
        Server open = builder().build();
        Server filtered = builder().filter((caller, kind, key) -> true).build();
        Set<String> lists = new HashSet<>();
        for (int connection = 0; connection < 10; connection++) {
            Talk toOpen = new Talk(open);
            Talk toFiltered = new Talk(filtered);
            for (int i = 0; i < 10; i++) {
                lists.add(toOpen.ask(LIST));
                lists.add(toFiltered.ask(LIST));
            }
        }
        assertEquals(1, lists.size(), lists::toString);
    }

    private static ServerBuilder builder() {
        return Server.builder("trial", "1.0.0").features(new OneTool(context -> ToolResult.text("done")));
    }
}
