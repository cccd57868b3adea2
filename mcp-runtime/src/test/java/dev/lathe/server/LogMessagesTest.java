package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.LogLevel;
import dev.lathe.feature.ToolResult;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Log messages are for the request that asks for them (Logging). */
final class LogMessagesTest {

    private static final String WITH_LEVEL = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\","
            + "\"params\":{\"name\":\"work\",$meta+,\"io.modelcontextprotocol/logLevel\":\"debug\"}}}";

    @Test
    void theyAreSentWithTheAnswerOfTheirRequestAlone() {
        CyclicBarrier both = new CyclicBarrier(2);
        Server server = server(context -> {
            both.await(10, TimeUnit.SECONDS);
            context.log(LogLevel.EMERGENCY, "to whom it may concern");
            both.await(10, TimeUnit.SECONDS);
            return ToolResult.text("done");
        });
        Talk curious = new Talk(server);
        Talk content = new Talk(server);
        curious.say(WITH_LEVEL);
        content.say(Talk.calling("work"));
        assertTrue(content.next().contains("\"done\""));
        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\","
                        + "\"params\":{\"level\":\"emergency\",\"data\":\"to whom it may concern\"}}",
                curious.next());
        assertTrue(curious.next().contains("\"done\""));
    }

    private static Server server(OneTool.Body body) {
        return Server.builder("trial", "1.0.0").features(new OneTool(body)).build();
    }
}
