package com.example.everything;

import dev.lathe.http.McpHttpBuilder;
import dev.lathe.http.launch.HttpLauncher;
import dev.lathe.launch.Application;
import dev.lathe.server.Server;
import java.time.Duration;

/**
 * A server that shows every feature there is. It is put together by hand, because one of its classes changes the server
 * it is in; see {@code samples/calculator} for one that is not.
 */
public final class Everything implements Application {

    public static void main(String[] args) {
        HttpLauncher.launch(new Everything(), args, Everything::overHttp);
    }

    /** No client with a session holds a connection for longer than a second: it comes back for the rest. */
    static void overHttp(McpHttpBuilder http) {
        http.reconnectAfter(Duration.ofSeconds(1), Duration.ofMillis(200));
    }

    @Override
    public Server server() {
        Changes changes = new Changes();
        Server server = Server.builder("everything", "1.0.0")
                .title("Everything")
                .description("Every feature of the protocol, in the words of its conformance suite.")
                .features(
                        ContentToolsFeatures.of(new ContentTools()),
                        ContextToolsFeatures.of(new ContextTools()),
                        QuestionToolsFeatures.of(new QuestionTools()),
                        TaskToolsFeatures.of(new TaskTools()),
                        ChangesFeatures.of(changes),
                        ResourcesFeatures.of(new Resources()),
                        PromptsFeatures.of(new Prompts()),
                        PageToolsFeatures.of(new PageTools()))
                .build();
        changes.of(server);
        return server;
    }
}
