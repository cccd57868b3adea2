package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each method says of what its caller may not use. Who asks for it by its name is told which scopes it takes,
 * whatever else is wrong with the request; a list, a directory and a stream of changes do without it.
 */
final class PermissionTest {

    private static final String DENIED = "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":403,"
            + "\"message\":\"this needs the scope 'keys'\",\"data\":{\"requiredScopes\":[\"keys\"]}}}";

    private final Server server =
            Server.builder("trial", "1.0.0").features(new Vault()).build();
    private final Talk owner = new Talk(server);
    private final Talk stranger = new Talk(server, Identity.ANONYMOUS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tools/call          | "name":"vault"                                                                                      | -32602
            tools/call          | "name":"vault","arguments":7                                                                        | -32602
            prompts/get         | "name":"vault"                                                                                      | -32602
            prompts/get         | "name":"vault","arguments":{"door":7}                                                               | -32602
            resources/read      | "uri":"vault://gold"                                                                                | -32602
            resources/read      | "uri":"vault://safe/7"                                                                              | -32602
            completion/complete | "ref":{"type":"ref/prompt","name":"vault"},"argument":{"name":"door","value":""}                    | -32602
            completion/complete | "ref":{"type":"ref/prompt","name":"vault"},"argument":{"name":"none","value":""}                    | -32602
            completion/complete | "ref":{"type":"ref/resource","uri":"vault://safe/{number}"},"argument":{"name":"number","value":""} | none
            skills/get          | "uri":"skill://vault/SKILL.md"                                                                      | -32602
            """)
    void whoAsksByNameIsToldWhichScopesItTakes(String method, String params, String codeOfUnknown) {
        assertEquals(DENIED, stranger.ask(request(method, params)));
        assertFalse(owner.ask(request(method, params)).contains("\"code\":403"));
        String unknown = stranger.ask(request(method, params.replace("vault", "wault")));
        assertTrue(
                unknown.contains(codeOfUnknown.equals("none") ? "\"result\"" : "\"code\":" + codeOfUnknown), unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tools/list", "prompts/list", "resources/list", "resources/templates/list", "skills/list"})
    void aListDoesWithoutIt(String method) {
        assertTrue(owner.ask(request(method, "")).contains("vault"));
        assertFalse(stranger.ask(request(method, "")).contains("vault"));
    }

    @Test
    void aDirectoryIsThatOfSomebodyWhoHasNone() {
        String asked = request("resources/directory/read", "\"uri\":\"skill://vault\"");
        assertTrue(owner.ask(asked).contains("SKILL.md"));
        assertTrue(stranger.ask(asked).contains("\"message\":\"Unknown directory: skill://vault\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vault://gold", "vault://safe/7"})
    void aSubscriptionInASessionTakesTheScopesOfTheResource(String uri) {
        Listener session = Listener.session(server);
        session.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/subscribe\",\"params\":{\"uri\":\"" + uri
                + "\"}}");
        assertEquals(DENIED, session.next());
        server.resourceUpdated(uri);
        assertEquals(0, session.close(0).size());
    }

    @Test
    void aStreamOfChangesDoesWithoutIt() {
        Listener stream = Listener.stream(
                server, "{\"resourceSubscriptions\":[\"vault://gold\",\"door://open\",\"vault://safe/7\"]}");
        String agreed = stream.next();
        assertTrue(agreed.contains("\"notifications\":{\"resourceSubscriptions\":[\"door://open\"]}"), agreed);
        server.resourceUpdated("vault://gold");
        server.resourceUpdated("door://open");
        String told = stream.next();
        assertTrue(told.contains("\"uri\":\"door://open\""), told);
    }

    private static String request(String method, String params) {
        return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{" + params
                + (params.isEmpty() ? "" : ",") + "$meta}}";
    }
}
