package dev.lathe.http.auth.jwt;

import dev.lathe.http.ResourceServer;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.TokenVerifier;
import dev.lathe.http.auth.gate.Challenge;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A request, and what must come of it.
 *
 * @param answer the status and the challenge
 * @param keys what the first authorization server publishes
 * @param server how it is configured otherwise
 */
record Row(
        String name,
        String answer,
        String target,
        List<String> headers,
        String body,
        String keys,
        UnaryOperator<AuthorizationServer> server) {

    static final Challenge CHALLENGE =
            Challenge.of(URI.create("https://mcp.example/.well-known/oauth-protected-resource/mcp"), "notes:read");

    private static final UnaryOperator<AuthorizationServer> UNCHANGED = server -> server;
    private static final String WELCOME = "200 (none)";
    private static final String NO_TOKEN = "401 " + CHALLENGE.missing();
    private static final String SEVERAL = "400 " + CHALLENGE.ambiguous();

    /** Returns a resource that believes this verifier, and says that to who is refused. */
    static ResourceServer resource(TokenVerifier verifier) {
        return ResourceServer.of(Draft.RESOURCE, verifier, List.of("https://as.example"))
                .challengeScopes(List.of("notes:read"));
    }

    private static Row of(String name, String answer, String... headers) {
        return new Row(name, answer, "/mcp", List.of(headers), "", TestKeys.set(TestKeys.RSA), UNCHANGED);
    }

    /** Lets in, on a token. */
    static Row good(String name, String token) {
        return of(name, WELCOME, "Authorization: Bearer " + token);
    }

    /** Lets in, on a token of the first server. */
    static Row good(String name, Draft token) {
        return good(name, token.signedBy(TestKeys.RSA));
    }

    /** Lets in, on whole headers. */
    static Row welcome(String name, String... headers) {
        return of(name, WELCOME, headers);
    }

    /** Finds no token: A. */
    static Row missing(String name, String... headers) {
        return of(name, NO_TOKEN, headers);
    }

    /** Finds too many tokens: C. */
    static Row ambiguous(String name, String... headers) {
        return of(name, SEVERAL, headers);
    }

    /** Finds a flaw in a token: B. */
    static Row flawed(String name, TokenFlaw flaw, String token) {
        return refused(name, flaw, "Authorization: Bearer " + token);
    }

    /** Finds a flaw in a token of the first server: B. */
    static Row flawed(String name, TokenFlaw flaw, Draft token) {
        return flawed(name, flaw, token.signedBy(TestKeys.RSA));
    }

    /** Finds a flaw in whole headers: B. */
    static Row refused(String name, TokenFlaw flaw, String... headers) {
        return of(name, "401 " + CHALLENGE.invalid(flaw), headers);
    }

    Row at(String otherTarget) {
        return new Row(name, answer, otherTarget, headers, body, keys, server);
    }

    Row form(String form) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(
                Arrays.asList("Content-Type: application/x-www-form-urlencoded", "Content-Length: " + form.length()));
        return new Row(name, answer, target, more, form, keys, server);
    }

    Row keys(String set) {
        return new Row(name, answer, target, headers, body, set, server);
    }

    Row server(UnaryOperator<AuthorizationServer> otherwise) {
        return new Row(name, answer, target, headers, body, keys, otherwise);
    }

    /** Whether the first server is as it is in most rows. */
    boolean isUsual() {
        return server == UNCHANGED && keys.equals(TestKeys.set(TestKeys.RSA));
    }

    @Override
    public String toString() {
        return name;
    }
}
