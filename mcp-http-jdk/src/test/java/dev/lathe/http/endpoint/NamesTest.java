package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.PromptMessage;
import dev.lathe.feature.PromptResult;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.TaskSupport;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.server.Server;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request is about is in {@code Mcp-Name}, too, for every method that is about one thing. */
final class NamesTest {

    @AutoClose
    private final Station station = Station.of(Server.builder("trial", "1.0.0").features(new Shelf()), http -> http);

    private final Talk client = station.stateless();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tools/call     | 'name':'x'
            prompts/get    | 'name':'x'
            resources/read | 'uri':'x'
            tasks/get      | 'taskId':'x'
            tasks/update   | 'taskId':'x'
            tasks/cancel   | 'taskId':'x'
            """)
    void areThoseOfTheBody(String method, String params) {
        Request other = client.request(method, params).with("Mcp-Name", "y");
        Heard refused = client.ask(other);
        String body = refused.body();
        assertEquals("400 -32020", Heard.verdict(refused.status(), body));
        assertTrue(body.contains("Mcp-Name header value 'y' does not match body value 'x'"), body);
        assertEquals("400 -32020", client.ask(other.without("Mcp-Name")).verdict());
        assertNotEquals("400 -32020", client.ask(other.with("Mcp-Name", "x")).verdict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tools/list          | `'name':'x'`
            completion/complete | `'name':'x'`
            resources/subscribe | `'uri':'x'`
            tools/call          | `'name':7`
            """)
    void areNothingWhereARequestIsAboutNothing(String method, String params) {
        Request request = client.request(method, params).with("Mcp-Name", "y");
        assertNotEquals("400 -32020", client.ask(request).verdict());
    }

    /** A tool that may be a task, a prompt and a resource, all of them {@code x}. */
    private static final class Shelf implements Features {

        @Override
        public List<ToolEntry> tools() {
            return List.of(new ToolEntry("x", Talk.json("{'name':'x','inputSchema':{'type':'object'}}"))
                    .task(TaskSupport.OPTIONAL));
        }

        @Override
        public ToolResult call(String tool, Arguments arguments, McpContext context) {
            return ToolResult.text("done");
        }

        @Override
        public List<PromptEntry> prompts() {
            return List.of(new PromptEntry("x", Talk.json("{'name':'x'}")));
        }

        @Override
        public PromptResult get(String prompt, Arguments arguments, McpContext context) {
            return PromptResult.of(PromptMessage.user("done"));
        }

        @Override
        public List<ResourceEntry> resources() {
            return List.of(new ResourceEntry("x", Talk.json("{'uri':'x','name':'x'}")));
        }

        @Override
        public ResourceResult read(String resource, Arguments variables, McpContext context) {
            return ResourceResult.text("done");
        }
    }
}
