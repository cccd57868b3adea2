package dev.lathe.http.auth.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.Headers;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.io.RequestHead;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no server lets through as it was sent, and nobody sees from outside. */
final class CredentialsTest {

    /** The JDK's server makes a blank of a tab; others need not. */
    @ParameterizedTest
    @ValueSource(strings = {"Bearer\tgood", "Bearer \tgood", "Bearer good\t", "Bearer\u00a0good"})
    void onlyBlanksAreBetweenAndNothingIsBehind(String header) {
        assertEquals(new Credentials.Flawed(TokenFlaw.MALFORMED, false), credentials(header));
    }

    @Test
    void tokensDoNotShowInTexts() {
        Credentials credentials = credentials("Bearer secret");
        assertEquals(
                "secret",
                assertInstanceOf(Credentials.Bearer.class, credentials).token());
        assertFalse(credentials.toString().contains("secret"));
    }

    @Test
    void boundTokensDoNotEither() {
        Credentials credentials = credentials("DPoP secret", true);
        assertEquals(
                "secret", assertInstanceOf(Credentials.Bound.class, credentials).token());
        assertFalse(credentials.toString().contains("secret"));
    }

    private static Credentials credentials(String header) {
        return credentials(header, false);
    }

    private static Credentials credentials(String header, boolean withProofs) {
        Headers headers = new Headers();
        headers.put("Authorization", List.of(header));
        URI uri = URI.create("/mcp");
        return Credentials.of(
                new RequestHead("POST", uri, "HTTP/1.1", headers, new InetSocketAddress(0)), 8_192, withProofs);
    }
}
