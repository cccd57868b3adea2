package dev.lathe.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What browsers are told. */
final class CorsTest {

    private static final String PAGE = "https://app.example";
    private static final String HEADERS =
            "content-type, accept, authorization, mcp-session-id, mcp-protocol-version, mcp-method, mcp-name, last-event-id, dpop";

    private final Cors cors = new Cors(Origins.of(List.of(PAGE, "https://b.example")));
    private final Cors off = new Cors(Origins.of(List.of()));

    @Test
    void aListedPageMaySeeTheAnswers() {
        assertEquals(
                Map.of(
                        "Vary", "Origin",
                        "Access-Control-Allow-Origin", PAGE,
                        "Access-Control-Expose-Headers", "Mcp-Session-Id, WWW-Authenticate"),
                cors.headers(Sent.post().with("Origin", PAGE).head()));
    }

    @Test
    void aCacheMustNotHandAnAnswerToAnotherPage() {
        assertEquals(Map.of("Vary", "Origin"), cors.headers(Sent.post().head()));
        for (String origin : List.of("https://evil.example", "null", "", "*", "https://app.example/")) {
            assertEquals(
                    Map.of("Vary", "Origin"),
                    cors.headers(Sent.post().with("Origin", origin).head()));
        }
        assertEquals(
                Map.of("Vary", "Origin"),
                cors.headers(Sent.post().with("Origin", PAGE, PAGE).head()));
    }

    @Test
    void aListedPageIsToldWhatItMaySend() {
        Sent sent = preflight(PAGE);
        assertTrue(cors.isPreflight(sent.head()));
        assertEquals(
                Map.of(
                        "Vary", "Origin",
                        "Access-Control-Allow-Origin", PAGE,
                        "Access-Control-Allow-Methods", "POST, GET, DELETE",
                        "Access-Control-Allow-Headers", HEADERS,
                        "Access-Control-Max-Age", "7200"),
                cors.preflight(sent.head()));
    }

    @Test
    void headersOfParametersAreAllowedWhenTheyAreAskedFor() {
        Sent sent = preflight(PAGE)
                .with(
                        "Access-Control-Request-Headers",
                        "content-type,Mcp-Param-Region, mcp-param-x,mcp-param-x,mcp-param-,x-other",
                        "mcp-param-a b,mcp-param-\u212a,mcp-param-é,mcp-param-y:1,\"mcp-param-z\",*");
        assertEquals(
                HEADERS + ", mcp-param-region, mcp-param-x",
                cors.preflight(sent.head()).get("Access-Control-Allow-Headers"));
    }

    @Test
    void othersAreToldNothing() {
        assertFalse(cors.isPreflight(preflight("https://evil.example").head()));
        assertFalse(cors.isPreflight(preflight("http://localhost:8080").head()));
        assertFalse(cors.isPreflight(preflight(PAGE).without("Origin").head()));
        assertFalse(cors.isPreflight(preflight(PAGE).with("Origin", PAGE, PAGE).head()));
        assertEquals(
                Map.of("Vary", "Origin"),
                cors.preflight(preflight("https://evil.example").head()));
    }

    @Test
    void onlyOptionsThatAsksForAMethodIsAPreflight() {
        assertFalse(cors.isPreflight(
                preflight(PAGE).without("Access-Control-Request-Method").head()));
        assertFalse(cors.isPreflight(Sent.post()
                .with("Origin", PAGE)
                .with("Access-Control-Request-Method", "POST")
                .head()));
    }

    @Test
    void withoutAListNothingIsSaid() {
        assertEquals(Map.of(), off.headers(Sent.post().with("Origin", PAGE).head()));
        assertFalse(off.isPreflight(preflight(PAGE).head()));
        assertFalse(off.isPreflight(preflight("http://localhost:8080").head()));
    }

    private static Sent preflight(String origin) {
        return Sent.by("OPTIONS")
                .with("Origin", origin)
                .with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "content-type");
    }
}
