package dev.lathe.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The official Java client, which opens a session, checks results against their schemas and cannot cancel. */
@ParameterizedClass
@EnumSource(names = {"CALCULATOR", "SHRUNK_CALCULATOR"})
final class OfficialClientIT {

    private static final McpJsonMapper JSON = McpJsonDefaults.getMapper();

    private final BlockingQueue<String> progress = new LinkedBlockingQueue<>();
    private final McpSyncClient client;

    OfficialClientIT(SampleJar jar) {
        this.client = OfficialClient.of(jar)
                .enableCallToolSchemaCaching(true)
                .progressConsumer(step -> progress.add(step.message()))
                .build();
    }

    @BeforeEach
    void initialize() {
        McpSchema.InitializeResult agreement = client.initialize();
        assertEquals("2025-11-25", agreement.protocolVersion());
        assertEquals("calculator", agreement.serverInfo().name());
        assertEquals("1.0.0", agreement.serverInfo().version());
    }

    @AfterEach
    void theServerEndsWithItsClient() {
        assertTrue(client.closeGracefully());
    }

    @Test
    void listsToolsWithTheirSchemas() throws IOException {
        Object[] expected = JSON.readValue(Files.readAllBytes(Path.of("clients/tools.json")), Object[].class);
        List<McpSchema.Tool> tools = client.listTools().tools();
        assertEquals(expected.length, tools.size());
        for (int i = 0; i < expected.length; i++) {
            McpSchema.Tool tool = JSON.convertValue(expected[i], McpSchema.Tool.class);
            assertEquals(tool.name(), tools.get(i).name());
            assertEquals(tool.description(), tools.get(i).description());
            assertEquals(tool.annotations(), tools.get(i).annotations());
            assertEquals(tool.inputSchema(), tools.get(i).inputSchema());
            assertEquals(asObject(tool.outputSchema()), tools.get(i).outputSchema());
        }
    }

    @Test
    void callsEachTool() {
        assertEquals(Map.of("result", 5), structured("add", Map.of("a", 2, "b", 3)));
        assertEquals(
                Map.of("result", 3.5), structured("calculate", Map.of("operation", "DIVIDE", "left", 7, "right", 2)));
        assertEquals(
                Map.of("count", 3, "mean", 2.0, "smallest", 1.0, "largest", 3.0),
                structured("summarize", Map.of("numbers", List.of(3, 1, 2))));
        assertEquals(
                Map.of("result", List.of(2.0, 3.0)),
                structured("solve", Map.of("equation", Map.of("a", 1, "b", -5, "c", 6))));
    }

    @Test
    void callsToolThatAnswersWithText() {
        CallToolResult result = call("countdown", Map.of());
        assertNull(result.structuredContent());
        assertEquals("Lift-off!", textOf(result));
    }

    @Test
    void hearsOfEachWrongArgumentAndWhereItIs() {
        CallToolResult result = call("calculate", Map.of("operation", "divde", "left", "five"));
        assertEquals(true, result.isError());
        assertEquals(
                "/operation: must be one of ADD, SUBTRACT, MULTIPLY, DIVIDE, got 'divde'; did you mean 'DIVIDE'?\n"
                        + "/left: must be a number, got 'five'\n"
                        + "/right: is required",
                textOf(result));
    }

    @Test
    void hearsWhyToolRefuses() {
        CallToolResult result = call("summarize", Map.of("numbers", List.of()));
        assertEquals(true, result.isError());
        assertEquals("there is nothing to summarize; give at least one number", textOf(result));
    }

    @Test
    void mayNotCallToolThatDoesNotExist() {
        McpError error = assertThrows(McpError.class, () -> call("subtract", Map.of()));
        assertEquals(
                McpSchema.ErrorCodes.INVALID_PARAMS, error.getJsonRpcError().code());
    }

    @Test
    void hearsOfProgress() throws InterruptedException {
        client.callTool(CallToolRequest.builder("countdown")
                .arguments(Map.of("from", 2))
                .progressToken("steps")
                .build());
        // The client hands these on at once and not in order, and does not wait for it.
        Set<String> steps = new HashSet<>();
        steps.add(progress.poll(10, TimeUnit.SECONDS));
        steps.add(progress.poll(10, TimeUnit.SECONDS));
        assertEquals(Set.of("2 …", "1 …"), steps);
    }

    @Test
    void pingsAndSetsTheLogLevel() {
        assertEquals(Map.of(), client.ping());
        client.setLoggingLevel(McpSchema.LoggingLevel.DEBUG);
    }

    private Object structured(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        assertNotEquals(true, result.isError());
        return result.structuredContent();
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String textOf(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    /** A session knows only objects as structured content: the schema of another value is that of a result in one. */
    private static Map<String, Object> asObject(Map<String, Object> schema) {
        return schema == null || schema.get("type").equals("object")
                ? schema
                : Map.of("type", "object", "properties", Map.of("result", schema), "required", List.of("result"));
    }
}
