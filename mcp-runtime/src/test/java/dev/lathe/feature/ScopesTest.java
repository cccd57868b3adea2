package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scope is, and that a feature cannot ask for anything else: its callers could not be told. */
final class ScopesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "notes:read", "https://notes.example.com/read", "!#[]~"})
    void aWord(String scope) {
        assertTrue(Scopes.isScope(scope));
        assertTrue(Scopes.isOfResource(scope));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\tb", "a\n", "\"a\"", "a\\b", "é", "a\u007f"})
    void noWord(String text) {
        assertFalse(Scopes.isScope(text));
        assertThrows(IllegalArgumentException.class, () -> new ResourceEntry("notes:all", "{}").scopes("a", text));
    }

    @Test
    void oneIsForClientsAlone() {
        assertTrue(Scopes.isScope("offline_access"));
        Exception refusal = assertThrows(
                IllegalArgumentException.class, () -> new ToolEntry("read", "{}").scopes("offline_access"));
        assertEquals(
                "'offline_access' of tool 'read' is no scope of a resource; write one word such as 'notes:read'",
                refusal.getMessage());
    }
}
