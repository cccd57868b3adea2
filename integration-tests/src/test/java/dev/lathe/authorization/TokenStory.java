package dev.lathe.authorization;

import static dev.lathe.authorization.NotesServer.READ;
import static dev.lathe.authorization.NotesServer.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.http.auth.jwt.AuthorizationServer;
import dev.lathe.http.auth.jwt.JwtVerifier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What callers of the notes can do with the tokens of an authorization server, of whichever kind it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TokenStory {

    private static final String TO_DO = """
            {"name": "to-do"}""";
    private static final String TO_BUY = """
            {"name": "to-do", "text": "Buy oil."}""";

    private URI resource;
    private URI metadata;
    private TokenIssuer issuer;
    private IssuerMetadata authorization;
    private ServerProcess server;
    private NotesClient notes;

    /** Starts the authorization server, whose tokens are for this resource. */
    abstract TokenIssuer start(URI resource, Path directory) throws Exception;

    /** Says what a token for all scopes is like, beyond what every issuer's is. */
    abstract void assertShape(Token token, Caller caller);

    /** Returns what the token says of whom it was issued to: a subject, and a client if it says that. */
    abstract List<String> party(Token token);

    /** Returns what tokens are for. */
    final URI resource() {
        return resource;
    }

    @BeforeAll
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void startBoth(@TempDir Path directory) throws Exception {
        resource = URI.create("http://127.0.0.1:" + ServerProcess.freePort() + "/mcp");
        metadata = resource.resolve("/.well-known/oauth-protected-resource/mcp");
        issuer = start(resource, directory);
        authorization = IssuerMetadata.of(issuer.url());
        server = NotesServer.start(resource, authorization, directory.resolve("notes"));
        notes = new NotesClient(resource);
    }

    @AfterAll
    void noTokenHasBeenSaid() throws Exception {
        try {
            if (server != null) {
                assertEquals(
                        List.of(),
                        server.stop().stream()
                                .filter(line -> line.contains("eyJ"))
                                .toList());
            }
        } finally {
            if (issuer != null) {
                issuer.stop();
            }
        }
    }

    @Test
    void withoutATokenACallerIsToldWhereToGetOne() throws Exception {
        Answer answer = notes.call("read_note", TO_DO);
        assertEquals(401, answer.status());
        assertEquals("Bearer resource_metadata=\"%s\", scope=\"notes:read\"".formatted(metadata), answer.challenge());
    }

    @Test
    void theDocumentThereLeadsToOne() throws Exception {
        JsonNode document = Answer.to(metadata).good().body();
        assertEquals(resource.toString(), document.get("resource").asString());
        assertEquals(
                "[\"notes:read\",\"notes:write\"]",
                document.get("scopes_supported").toString());
        assertEquals("[\"header\"]", document.get("bearer_methods_supported").toString());
        IssuerMetadata found =
                IssuerMetadata.of(document.at("/authorization_servers/0").asString());
        assertEquals(issuer.url(), found.issuer());
        assertEquals(
                200,
                notes.call(found.token(Caller.RS256, READ), "list_notes", "{}").status());
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "ES256"})
    void aTokenHasAShapeOfItsOwn(Caller caller) throws Exception {
        Token token = Token.of(authorization.token(caller, READ, WRITE));
        assertEquals(caller.algorithm(), token.header().get("alg").asString());
        assertEquals(issuer.url(), token.claims().get("iss").asString());
        assertShape(token, caller);
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "ES256"})
    void aTokenSaysWhoCalls(Caller caller) throws Exception {
        String token = authorization.token(caller, READ);
        JwtVerifier verifier = JwtVerifier.of(
                resource.toString(), AuthorizationServer.of(issuer.url(), URI.create(authorization.keys())));
        List<String> party = new ArrayList<>(List.of(issuer.url()));
        party.addAll(party(Token.of(token)));
        assertEquals(
                "[\"" + String.join("\",\"", party) + "\"]",
                verifier.verify(token).principal().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "ES256"})
    void aTokenOpensWhatItsScopesName(Caller caller) throws Exception {
        String token = authorization.token(caller, READ, WRITE);
        assertEquals("to-do is written.", text(notes.call(token, "write_note", TO_BUY)));
        assertEquals("Buy oil.", text(notes.call(token, "read_note", TO_DO)));
        assertEquals(
                List.of("list_notes", "read_note", "search_notes", "write_note", "append_to_note", "delete_note"),
                notes.tools(token));
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "ES256"})
    void aTokenOpensNothingElse(Caller caller) throws Exception {
        String token = authorization.token(caller, READ);
        assertEquals(List.of("list_notes", "read_note", "search_notes"), notes.tools(token));
        Answer answer = notes.call(token, "write_note", TO_BUY);
        assertEquals(403, answer.status());
        assertEquals(
                "Bearer error=\"insufficient_scope\", scope=\"notes:write\", resource_metadata=\"%s\""
                        .formatted(metadata),
                answer.challenge());
    }

    @Test
    void aTokenForAnotherResourceIsOfNoUse() throws Exception {
        assertInvalid("token not for this resource", list(authorization.token(Caller.STRANGER, READ)));
    }

    @Test
    void aTokenEnds() throws Exception {
        String token = authorization.token(Caller.HASTY, READ);
        Answer answer = list(token);
        while (answer.status() == 200) {
            answer = list(token);
        }
        assertInvalid("token expired", answer);
    }

    @Test
    void keysComeAndGoWithoutARequestThatFails() throws Exception {
        List<String> first = tokens();
        Load load = Load.of(notes.url(), first);
        try {
            load.untilKeysMayBeAskedForAgain();
            issuer.rotateKeys();
            List<String> second = tokens();
            load.add(second);
            load.untilKeysMayBeAskedForAgain();
            load.remove(first);
            issuer.rotateKeys();
            load.add(tokens());
            for (String token : first) {
                assertInvalid("signature wrong", list(token));
            }
            for (String token : second) {
                assertEquals(200, list(token).status());
            }
        } finally {
            assertEquals(List.of(), load.end());
        }
    }

    /** Returns a token of each algorithm. */
    private List<String> tokens() throws IOException, InterruptedException {
        return List.of(authorization.token(Caller.RS256, READ), authorization.token(Caller.ES256, READ));
    }

    private Answer list(String token) throws IOException, InterruptedException {
        return notes.call(token, "list_notes", "{}");
    }

    private void assertInvalid(String why, Answer answer) {
        assertEquals(401, answer.status());
        assertEquals(
                "Bearer error=\"invalid_token\", error_description=\"%s\", resource_metadata=\"%s\", scope=\"notes:read\""
                        .formatted(why, metadata),
                answer.challenge());
    }

    private static String text(Answer answer) {
        return answer.good().body().at("/result/content/0/text").asString();
    }
}
