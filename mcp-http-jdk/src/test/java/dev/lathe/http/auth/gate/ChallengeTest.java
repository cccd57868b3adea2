package dev.lathe.http.auth.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.auth.TokenFlaw;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChallengeTest {

    private static final URI METADATA = URI.create("https://mcp.example/.well-known/oauth-protected-resource");

    @Test
    void allScopesOfAnOperationAreInOneChallenge() {
        assertEquals(
                "Bearer error=\"insufficient_scope\", scope=\"notes:read notes:write\","
                        + " resource_metadata=\"https://mcp.example/.well-known/oauth-protected-resource\"",
                Challenge.of(METADATA, "notes:read").insufficient(List.of("notes:read", "notes:write")));
    }

    @Test
    void noScopesAreNotNamed() {
        assertEquals(
                "Bearer resource_metadata=\"https://mcp.example/.well-known/oauth-protected-resource\"",
                Challenge.of(METADATA).missing());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongNeedsNoEscapes(TokenFlaw flaw) {
        assertTrue(flaw.description().matches("[a-z ]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "quo\"te", "back\\slash", "é", "offline_access", "a\r\nb"})
    void scopesAreWords(String scope) {
        assertThrows(IllegalArgumentException.class, () -> Challenge.of(METADATA, scope));
        assertThrows(
                IllegalArgumentException.class, () -> Challenge.of(METADATA).insufficient(List.of(scope)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/relative", "ftp://mcp.example/x", "https:opaque", "https://mcp.example/#x", "https://é/"})
    void metadataHaveAnAbsoluteUrl(String url) {
        assertThrows(IllegalArgumentException.class, () -> Challenge.of(URI.create(url)));
    }
}
