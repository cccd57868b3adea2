package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.ServerLog;
import dev.lathe.feature.Identity;
import dev.lathe.feature.Scopes;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What the log of calls says of callers; the dialogues have the rest. */
final class CallLogTest {

    private static final Identity ALICE =
            new Identity(Optional.of("alice\r\nadmin \"true\""), Scopes.NOTHING, JsonObject.EMPTY);

    private final Logger logger = Logger.getLogger("dev.lathe.calls");

    @Test
    void aPrincipalIsOneFieldWhateverItIsCalled() {
        try (ServerLog log = new ServerLog()) {
            new Talk(server(), ALICE).call("work");
            String line = log.next();
            String start = "tools/call \"work\" by \"alice\\\\u000d\\\\u000aadmin \\\"true\\\"\": ok, ";
            assertTrue(line.startsWith(start) && line.endsWith(" ms"), line);
        }
    }

    @Test
    void saysNothingThatNobodyReads() {
        logger.setLevel(Level.WARNING);
        try (ServerLog log = new ServerLog()) {
            new Talk(server(), ALICE).call("work");
            assertEquals(List.of(), log.rest());
        } finally {
            logger.setLevel(null);
        }
    }

    private static Server server() {
        return Server.builder("trial", "1.0.0")
                .features(new OneTool(context -> ToolResult.empty()))
                .interceptor(CallLog.to(System.getLogger("dev.lathe.calls")))
                .build();
    }
}
