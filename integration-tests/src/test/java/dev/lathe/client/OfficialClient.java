package dev.lathe.client;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import java.util.List;

/** The official Java client of a sample. */
final class OfficialClient {

    private OfficialClient() {}

    static McpClient.SyncSpec of(SampleJar jar) {
        List<String> command = jar.command();
        ServerParameters server = ServerParameters.builder(command.get(0))
                .args(command.subList(1, command.size()))
                .build();
        return McpClient.sync(new StdioClientTransport(server, McpJsonDefaults.getMapper()));
    }
}
