package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.feature.Identity;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A signature is verified once and then remembered, which shows by the identity being the same object. What that must
 * not change is in {@link JwtVerifierFaultsTest}: there every token has been seen before.
 */
final class RememberedTokensTest {

    private static final String TOKEN = Draft.good().signedBy(TestKeys.RSA);

    private final AtomicLong nanos = new AtomicLong();
    private KeyServer keys;
    private JwtVerifier verifier;
    private Identity first;

    @BeforeEach
    void start() throws Exception {
        keys = new KeyServer();
        keys.publish("/first", TestKeys.set(TestKeys.RSA));
        verifier = Servers.verifier(nanos::get, Servers.first(keys));
        first = verifier.verify(TOKEN);
    }

    @AfterEach
    void stop() {
        keys.close();
    }

    @Test
    void forAMinute() throws Exception {
        pass(59);
        assertSame(first, verifier.verify(TOKEN));
        pass(1);
        assertNotSame(first, verifier.verify(TOKEN));
    }

    @Test
    void untilKeysAreGotAnewWhateverTheyAre() throws Exception {
        verifier.refreshNow();
        assertNotSame(first, verifier.verify(TOKEN));
    }

    @Test
    void notForOthers() throws Exception {
        String token = Draft.good().claim("jti", "\"2\"").signedBy(TestKeys.RSA);
        assertNotSame(first, verifier.verify(token));
        String forged = TOKEN.substring(0, TOKEN.lastIndexOf('.')) + token.substring(token.lastIndexOf('.'));
        assertEquals(
                TokenFlaw.WRONG_SIGNATURE,
                assertThrows(InvalidTokenException.class, () -> verifier.verify(forged))
                        .flaw());
        assertSame(first, verifier.verify(TOKEN));
    }

    @Test
    void aBoundTokenStillNeedsItsProof() throws Exception {
        String bound = Draft.good().claim("cnf", "{\"jkt\":\"x\"}").signedBy(TestKeys.RSA);
        assertSame(verifier.verifyBound(bound), verifier.verifyBound(bound));
        assertThrows(InvalidTokenException.class, () -> verifier.verify(bound));
    }

    @Test
    void notWhenItsKeysMayNotBeUsedAnyLonger() throws Exception {
        AuthorizationServer strict =
                Servers.first(keys).keyLifetime(Duration.ofSeconds(30)).staleKeys(Duration.ZERO);
        verifier = Servers.verifier(nanos::get, strict);
        verifier.verify(TOKEN);
        keys.answer("/first", exchange -> exchange.sendResponseHeaders(503, -1));
        pass(30);
        assertThrows(VerifierUnavailableException.class, () -> verifier.verify(TOKEN));
    }

    private void pass(long seconds) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }
}
