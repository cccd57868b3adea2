package dev.lathe.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever mistakes a variable hears so at the start: a server that is open by mistake does not start. */
final class MistakenVariableIT {

    private static final int BAD_USAGE = 2;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            MCP_RESOURCE_SERVER_CANONICAL_URL, ``
            MCP_RESOURCE_SERVER_CANONICAL_URL, mcp.example.com
            MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS, https://login.example.com
            MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS, ``
            MCP_RESOURCE_SERVER_SCOPES_SUPPORTED, "notes:read"
            MCP_RESOURCE_SERVER_DEFAULT_CHALLENGE_SCOPES, notes\\read
            """)
    void endsTheProcess(String variable, String value) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(Map.of(
                "NOTES_DIR",
                directory.toString(),
                "MCP_RESOURCE_SERVER_CANONICAL_URL",
                "https://mcp.example.com/mcp",
                "MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS",
                """
                [{"issuer": "https://login.example.com", "jwks_uri": "https://login.example.com/jwks"}]"""));
        environment.put(variable, value);
        Process process =
                NotesServer.command(environment, 0).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(BAD_USAGE, process.waitFor(), said);
        assertTrue(said.startsWith(variable), said);
    }
}
