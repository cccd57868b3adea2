package dev.lathe.authorization;

import dev.lathe.client.SampleJar;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The notes as they are shipped: whose tokens are good, only the environment says. */
final class NotesServer {

    static final String READ = "notes:read";
    static final String WRITE = "notes:write";

    private NotesServer() {}

    /** Starts them at a URL, protected by an authorization server, to whose clock they hold. */
    static ServerProcess start(URI url, IssuerMetadata issuer, Path directory) throws IOException {
        String servers = "[{\"issuer\": \"%s\", \"jwks_uri\": \"%s\", \"leeway\": 0}]";
        Map<String, String> environment = Map.of(
                "NOTES_DIR",
                directory.toString(),
                "MCP_RESOURCE_SERVER_CANONICAL_URL",
                url.toString(),
                "MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS",
                servers.formatted(issuer.issuer(), issuer.keys()),
                "MCP_RESOURCE_SERVER_SCOPES_SUPPORTED",
                READ + " " + WRITE,
                "MCP_RESOURCE_SERVER_DEFAULT_CHALLENGE_SCOPES",
                READ);
        return ServerProcess.start(command(environment, url.getPort()), "serving " + url);
    }

    /** Returns the command that serves them at a port. */
    static ProcessBuilder command(Map<String, String> environment, int port) {
        List<String> words = new ArrayList<>(SampleJar.NOTES.command());
        words.addAll(List.of("--http", String.valueOf(port)));
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().putAll(environment);
        return command;
    }
}
