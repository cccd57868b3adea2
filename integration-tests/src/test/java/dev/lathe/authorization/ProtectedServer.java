package dev.lathe.authorization;

import dev.lathe.http.McpHttp;
import dev.lathe.http.auth.BearerTokenFilter;
import dev.lathe.http.auth.Challenge;
import dev.lathe.http.auth.jwt.AuthorizationServer;
import dev.lathe.http.auth.jwt.JwtVerifier;
import dev.lathe.server.Server;
import java.io.IOException;
import java.net.URI;

/**
 * A server that a test in another language starts: its arguments are its canonical URL, which has the port to listen
 * at, the issuer whose tokens are good, and where that one's keys are.
 */
public final class ProtectedServer {

    private ProtectedServer() {}

    public static void main(String[] args) throws IOException {
        URI canonical = URI.create(args[0]);
        URI metadata = canonical.resolve("/.well-known/oauth-protected-resource" + canonical.getPath());
        JwtVerifier verifier =
                JwtVerifier.of(canonical.toString(), AuthorizationServer.of(args[1], URI.create(args[2])));
        McpHttp http = McpHttp.builder(
                        Server.builder("notes", "1.0.0").features(new Notes()).build())
                .path(canonical.getPath())
                .port(canonical.getPort())
                .authentication(BearerTokenFilter.of(verifier, Challenge.of(metadata, "notes:read", "notes:write")))
                .start();
        System.err.println("serving " + http.uri());
    }
}
