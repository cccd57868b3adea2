package dev.lathe.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.ClientCapabilities;
import io.modelcontextprotocol.spec.McpSchema.CompleteRequest;
import io.modelcontextprotocol.spec.McpSchema.CreateMessageResult;
import io.modelcontextprotocol.spec.McpSchema.ElicitResult;
import io.modelcontextprotocol.spec.McpSchema.EmbeddedResource;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.ImageContent;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.ResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Root;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The official Java client, with every feature but cancellation, which it does not have
 * (https://github.com/modelcontextprotocol/java-sdk/pull/803), and tasks.
 */
@ParameterizedClass
@EnumSource(names = {"EVERYTHING", "SHRUNK_EVERYTHING"})
final class OfficialClientOfEverythingIT {

    private static final String WATCHED = "test://watched-resource";

    private final BlockingQueue<ElicitResult> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final McpSyncClient client;

    OfficialClientOfEverythingIT(SampleJar jar) {
        this.client = OfficialClient.of(jar)
                .capabilities(ClientCapabilities.builder()
                        .elicitation()
                        .sampling()
                        .roots(true)
                        .build())
                .elicitation(form -> answers.remove())
                .sampling(request -> CreateMessageResult.builder(McpSchema.Role.ASSISTANT, "Welcome", "test-model")
                        .build())
                .roots(Root.builder("file:///test/root").name("Test Root").build())
                .loggingConsumer(line -> heard.add(line.data()))
                .toolsChangeConsumer(tools -> heard.add("tools"))
                .promptsChangeConsumer(prompts -> heard.add("prompts"))
                .resourcesUpdateConsumer(contents -> heard.add(contents.get(0).uri()))
                .build();
    }

    @BeforeEach
    void initialize() {
        client.initialize();
    }

    @AfterEach
    void theServerEndsWithItsClient() {
        assertTrue(client.closeGracefully());
    }

    @Test
    void listsPrompts() {
        List<McpSchema.Prompt> prompts = client.listPrompts().prompts();
        assertEquals(5, prompts.size());
        assertEquals(2, prompts.get(1).arguments().size());
    }

    @Test
    void getsPrompts() {
        assertEquals(
                "This is a simple prompt for testing.",
                text(prompt("test_simple_prompt", Map.of()).get(0)));
        assertEquals(
                "Prompt with arguments: arg1='testValue1', arg2='testValue2'",
                text(prompt("test_prompt_with_arguments", Map.of("arg1", "testValue1", "arg2", "testValue2"))
                        .get(0)));
        ImageContent image =
                (ImageContent) prompt("test_prompt_with_image", Map.of()).get(0).content();
        assertEquals("image/png", image.mimeType());
        EmbeddedResource resource = (EmbeddedResource)
                prompt("test_prompt_with_embedded_resource", Map.of("resourceUri", "test://example-resource"))
                        .get(0)
                        .content();
        assertEquals("test://example-resource", resource.resource().uri());
    }

    @Test
    void getsPromptThatAsksSomethingFirst() {
        accepts(Map.of("context", "lathes"));
        assertEquals(
                "Let us talk about lathes.",
                text(prompt("test_input_required_result_prompt", Map.of()).get(0)));
    }

    @Test
    void listsResourcesAndTheirTemplates() {
        assertEquals(6, client.listResources().resources().size());
        assertEquals(
                "test://template/{id}/data",
                client.listResourceTemplates().resourceTemplates().get(0).uriTemplate());
    }

    @Test
    void readsResources() {
        assertEquals(
                "This is the content of the static text resource.",
                ((TextResourceContents) read("test://static-text")).text());
        assertEquals("image/png", ((McpSchema.BlobResourceContents) read("test://static-binary")).mimeType());
        assertEquals(
                "{\"id\":\"123\",\"templateTest\":true,\"data\":\"Data for ID: 123\"}",
                ((TextResourceContents) read("test://template/123/data")).text());
    }

    @Test
    void mayNotReadWhatDoesNotExist() {
        McpError error = assertThrows(McpError.class, () -> read("test://nothing"));
        assertEquals(
                McpSchema.ErrorCodes.RESOURCE_NOT_FOUND, error.getJsonRpcError().code());
    }

    @Test
    void completesArgumentsAndVariables() {
        assertEquals(
                List.of("testValue1"),
                completed(new McpSchema.PromptReference("test_prompt_with_arguments"), "arg1", "testV"));
        assertEquals(
                List.of("123", "124"),
                completed(new McpSchema.ResourceReference("test://template/{id}/data"), "id", "12"));
    }

    @Test
    void answersForms() {
        accepts(Map.of("username", "testuser", "email", "test@example.com"));
        String accepted = call("test_elicitation", Map.of("message", "Who are you?"));
        assertTrue(accepted.startsWith("User response: action=accept"), accepted);
        answers.add(ElicitResult.builder(ElicitResult.Action.DECLINE).build());
        assertEquals("User response: action=decline", call("test_elicitation", Map.of("message", "Who are you?")));
        answers.add(ElicitResult.builder(ElicitResult.Action.CANCEL).build());
        assertEquals("User response: action=cancel", call("test_elicitation", Map.of("message", "Who are you?")));
    }

    @Test
    void answersOneQuestionAfterTheOtherAndSeveralAtOnce() {
        accepts(Map.of("name", "Alice"));
        accepts(Map.of("color", "green"));
        assertEquals("Alice likes green.", call("test_input_required_result_multi_round", Map.of()));
        accepts(Map.of("name", "Alice"));
        assertEquals("Welcome Alice, you have 1 roots.", call("test_input_required_result_multiple_inputs", Map.of()));
    }

    @Test
    void hearsWhatACallLogs() throws InterruptedException {
        client.setLoggingLevel(McpSchema.LoggingLevel.INFO);
        call("test_tool_with_logging", Map.of());
        // The client hands these on at once and not in order.
        Set<String> lines = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
            lines.add(next());
        }
        assertEquals(Set.of("Tool execution started", "Tool processing data", "Tool execution completed"), lines);
    }

    @Test
    void hearsOfChanges() throws InterruptedException {
        call("test_trigger_prompt_change", Map.of());
        assertEquals("prompts", next());
    }

    @Test
    void hearsOfResourceItSubscribesTo() throws InterruptedException {
        client.subscribeResource(McpSchema.SubscribeRequest.builder(WATCHED).build());
        call("test_trigger_resource_change", Map.of());
        assertEquals(WATCHED, next());
        client.unsubscribeResource(McpSchema.UnsubscribeRequest.builder(WATCHED).build());
    }

    private void accepts(Map<String, Object> content) {
        answers.add(ElicitResult.builder(ElicitResult.Action.ACCEPT)
                .content(content)
                .build());
    }

    private String next() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }

    private List<PromptMessage> prompt(String name, Map<String, Object> arguments) {
        return client.getPrompt(
                        GetPromptRequest.builder(name).arguments(arguments).build())
                .messages();
    }

    private ResourceContents read(String uri) {
        return client.readResource(ReadResourceRequest.builder(uri).build())
                .contents()
                .get(0);
    }

    private List<String> completed(McpSchema.CompleteReference reference, String name, String written) {
        CompleteRequest request = CompleteRequest.builder(
                        reference, new CompleteRequest.CompleteArgument(name, written))
                .build();
        return client.completeCompletion(request).completion().values();
    }

    private String call(String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
        return ((TextContent) result.content().get(0)).text();
    }

    private static String text(PromptMessage message) {
        return ((TextContent) message.content()).text();
    }
}
