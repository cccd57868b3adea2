package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.auth.RawHttp.Answer;
import dev.lathe.http.event.HttpListener;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a whole server says when it comes to tokens, whatever is wrong. */
final class ProtectedAnswersTest {

    private ProtectedNotes notes;

    @BeforeEach
    void start() throws IOException {
        notes = new ProtectedNotes(builder -> builder.allowedOrigins("https://app.example"));
    }

    @AfterEach
    void stop() throws IOException {
        notes.close();
    }

    /** Who has no good token hears of that, and not of scopes that another would need. */
    @Test
    void aBadTokenIsABadTokenWhateverItsScopes() throws IOException {
        assertEquals(401, notes.call("write", "").status());
        Draft expired = Draft.good().claim("exp", Draft.in(-600)).without("scope");
        assertEquals(401, notes.call("write", expired.signedBy(TestKeys.RSA)).status());
        Draft foreign = Draft.good().claim("aud", "\"https://other.example\"").claim("scope", "\"notes:admin\"");
        assertEquals(401, notes.call("write", foreign.signedBy(TestKeys.RSA)).status());
    }

    @Test
    void aTokenWithoutScopesAllowsNothing() throws IOException {
        for (Draft draft : List.of(
                Draft.good().without("scope"),
                Draft.good().claim("scope", "{}"),
                Draft.good().claim("scope", "\"\"").claim("scp", "\"notes:read\""))) {
            Answer refused = notes.call("read", draft.signedBy(TestKeys.RSA));
            assertEquals(403, refused.status());
            assertTrue(refused.header("WWW-Authenticate").contains(" scope=\"notes:read\","), refused::text);
            assertEquals("no-store", refused.header("Cache-Control"));
        }
    }

    /** It is nobody's fault, and over as soon as it is over. */
    @Test
    void withoutKeysItIsTooEarly() throws IOException {
        KeyServer keys = new KeyServer();
        keys.answer("/first", exchange -> exchange.sendResponseHeaders(503, -1));
        try (ProtectedNotes early = new ProtectedNotes(keys, UnaryOperator.identity())) {
            Answer refused = early.call("read", ProtectedNotes.READER);
            assertEquals(503, refused.status());
            assertEquals("1", refused.header("Retry-After"));
            assertEquals("(none)", refused.header("WWW-Authenticate"));
            assertEquals("no-store", refused.header("Cache-Control"));
            assertEquals("application/json", refused.header("Content-Type"));
            keys.publish("/first", TestKeys.set(TestKeys.RSA));
            early.pass(TimeUnit.SECONDS.toNanos(1));
            assertEquals(200, early.call("read", ProtectedNotes.READER).status());
        }
    }

    /** No cache keeps them, and a page of a listed origin may read them. */
    @Test
    void noRefusalIsKept() throws IOException {
        String origin = "Origin: https://app.example";
        Answer missing = notes.post("{}", "", origin);
        Answer bad = notes.post("{}", "x", origin);
        for (Answer refused : List.of(missing, bad)) {
            assertEquals(401, refused.status());
            assertEquals("no-store", refused.header("Cache-Control"));
            assertEquals("application/json", refused.header("Content-Type"));
            assertEquals("Origin", refused.header("Vary"));
            assertEquals("https://app.example", refused.header("Access-Control-Allow-Origin"));
            assertTrue(refused.header("Access-Control-Expose-Headers").contains("WWW-Authenticate"));
        }
    }

    @Test
    void twoTokensAreOneTooMany() throws IOException {
        Answer refused = notes.post("{}", ProtectedNotes.READER, "Authorization: Bearer " + ProtectedNotes.READER);
        assertEquals(400, refused.status());
        assertTrue(refused.header("WWW-Authenticate").startsWith("Bearer error=\"invalid_request\","), refused::text);
    }

    /** They announce a body that they never send, and so their answers take a while. */
    @Test
    void whoIsNotLetInTakesNobodysPlace() throws Exception {
        CountDownLatch refusals = new CountDownLatch(2);
        HttpListener ears = new HttpListener() {
            @Override
            public void refused(int status, String reason) {
                refusals.countDown();
            }
        };
        try (ProtectedNotes small =
                new ProtectedNotes(builder -> builder.mostCallsAtOnce(1).listener(ears))) {
            for (int i = 0; i < 2; i++) {
                small.begin("HEAD /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n");
            }
            assertTrue(refusals.await(1, TimeUnit.MINUTES));
            assertEquals(200, small.call("read", ProtectedNotes.READER).status());
        }
    }

    /** Nothing that a method is given has the token in it, or anything of it that another server could be shown. */
    @Test
    void aMethodDoesNotSeeTheToken() throws IOException {
        Answer answer = notes.call("read", ProtectedNotes.READER);
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("alice"), answer::body);
        for (String part : ProtectedNotes.READER.split("\\.")) {
            assertFalse(answer.body().contains(part), answer::body);
        }
        assertFalse(answer.body().contains("Bearer"), answer::body);
    }
}
