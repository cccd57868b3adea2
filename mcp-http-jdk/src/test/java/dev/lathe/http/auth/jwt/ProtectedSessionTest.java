package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.auth.RawHttp.Answer;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session is no token: every request needs one, and it says what may be done. */
final class ProtectedSessionTest {

    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}";

    private ProtectedNotes notes;
    private String session;

    @BeforeEach
    void start() throws IOException {
        notes = new ProtectedNotes(UnaryOperator.identity());
        session = "Mcp-Session-Id: " + notes.session(ProtectedNotes.READER);
    }

    @AfterEach
    void stop() throws IOException {
        notes.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "POST"})
    void noRequestOfASessionGoesWithoutAToken(String method) throws IOException {
        for (String token : new String[] {"", "x", Draft.good().signedBy(TestKeys.OTHER_RSA)}) {
            assertEquals(401, notes.send(method, token, session).status(), method);
        }
        assertEquals(200, notes.post(PING, ProtectedNotes.READER, session).status(), "it is still there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE"})
    void nobodyElseHearsOrEndsASession(String method) throws IOException {
        String bob = Draft.good().claim("sub", "\"bob\"").signedBy(TestKeys.RSA);
        String otherClient = Draft.good().claim("client_id", "\"other\"").signedBy(TestKeys.RSA);
        for (String token : new String[] {bob, otherClient}) {
            assertEquals(404, notes.send(method, token, session).status(), method);
        }
        assertEquals(200, notes.post(PING, ProtectedNotes.READER, session).status());
    }

    /** Of the request, and not of who has begun the session. */
    @Test
    void scopesAreThoseOfTheToken() throws IOException {
        Answer refused = write(ProtectedNotes.READER);
        assertEquals(403, refused.status());
        assertEquals(
                "Bearer error=\"insufficient_scope\", scope=\"notes:read notes:write\", resource_metadata="
                        + "\"https://mcp.example/.well-known/oauth-protected-resource/mcp\"",
                refused.header("WWW-Authenticate"));
        assertTrue(refused.body().contains("\"id\":3,\"error\":{\"code\":403,"), refused.body());
        assertEquals(200, write(ProtectedNotes.token("notes:write notes:read")).status());
        assertEquals(403, write(ProtectedNotes.READER).status());
    }

    private Answer write(String token) throws IOException {
        return notes.post(
                "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":\"write\"}}",
                token,
                session);
    }
}
