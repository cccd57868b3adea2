package dev.lathe.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages may call a server. */
final class OriginsTest {

    private static final Origins NONE = Origins.of(List.of());

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080,   true",
        "https://localhost:8080,  true",
        "http://127.0.0.1:8080,   true",
        "http://[::1]:8080,       true",
        "https://[::1]:8080,      true",
        "http://localhost,        false",
        "http://localhost:80,     false",
        "http://localhost:18080,  false",
        "http://localhost:8080/,  false",
        "http://LOCALHOST:8080,   false",
        "http://127.0.0.2:8080,   false",
        "ws://localhost:8080,     false",
        "localhost:8080,          false",
        "//localhost:8080,        false",
        "null,                    false"
    })
    void aServerOnThisMachineMayBeCalledByItsOwnPages(String origin, boolean allowed) {
        assertEquals(allowed, NONE.allow(origin, Sent.at("127.0.0.1", 8080)));
        assertEquals(allowed, NONE.allow(origin, Sent.at("::1", 8080)));
        assertFalse(NONE.allow(origin, Sent.at("10.0.0.1", 8080)));
    }

    @ParameterizedTest
    @CsvSource({
        "80,  http://localhost,      true",
        "80,  http://localhost:80,   false",
        "80,  https://localhost:80,  true",
        "80,  https://localhost,     false",
        "443, https://127.0.0.1,     true",
        "443, https://127.0.0.1:443, false",
        "443, http://127.0.0.1:443,  true"
    })
    void thePortThatGoesWithoutSayingIsNotSaid(int port, String origin, boolean allowed) {
        assertEquals(allowed, NONE.allow(origin, Sent.at("127.0.0.1", port)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example",
                "http://app.example:8080",
                "http://app.example:443",
                "http://[2001:db8::1]:8080",
                "http://xn--bcher-kva.example",
                "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
                "tauri://localhost"
            })
    void whatIsListedMay(String origin) {
        assertTrue(Origins.of(List.of("https://other.example", origin)).allow(origin, Sent.at("10.0.0.1", 8080)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "null",
                "app.example",
                "https://",
                "https:app.example",
                "https://app.example/",
                "https://app.example:443",
                "http://app.example:80",
                "https://App.example",
                "HTTPS://app.example",
                "https://user@app.example",
                "https://app.example, https://b.example",
                "https://*.example",
                "https://bücher.example",
                "https://app.example.",
                " https://app.example"
            })
    void whatNoBrowserSendsCannotBeListed(String origin) {
        String message = assertThrows(IllegalArgumentException.class, () -> Origins.of(List.of(origin)))
                .getMessage();
        assertTrue(message.startsWith("'" + origin + "' is no origin as browsers send it; write "), message);
    }

    @Test
    void aListIsCopied() {
        List<String> listed = new ArrayList<>(List.of("https://app.example"));
        Origins origins = Origins.of(listed);
        listed.add("https://evil.example");
        assertFalse(origins.list("https://evil.example"));
    }
}
