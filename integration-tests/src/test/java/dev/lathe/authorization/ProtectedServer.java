package dev.lathe.authorization;

import dev.lathe.http.McpHttp;
import dev.lathe.http.ResourceServer;
import dev.lathe.http.auth.jwt.AuthorizationServer;
import dev.lathe.server.Server;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * A server that a test in another language starts: its arguments are its canonical URL, which has the port to listen
 * at, the issuer whose tokens are good, and where that one's keys are.
 */
public final class ProtectedServer {

    private ProtectedServer() {}

    public static void main(String[] args) throws IOException {
        URI canonical = URI.create(args[0]);
        ResourceServer resource = ResourceServer.of(args[0], AuthorizationServer.of(args[1], URI.create(args[2])))
                .challengeScopes(List.of("notes:read", "notes:write"));
        Server server = Server.builder("notes", "1.0.0").features(new Notes()).build();
        McpHttp http = McpHttp.builder(server)
                .path(canonical.getPath())
                .port(canonical.getPort())
                .resourceServer(resource)
                .start();
        System.err.println("serving " + http.uri());
    }
}
