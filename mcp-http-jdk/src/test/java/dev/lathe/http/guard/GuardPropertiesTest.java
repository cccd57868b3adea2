package dev.lathe.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is sent, there is an answer, and one that can be shown. */
final class GuardPropertiesTest {

    private static final List<String> NAMES = List.of(
            "Host", "Origin", "Content-Type", "Accept", "Content-Length", "Transfer-Encoding", "Mcp-Method", "X-Other");

    private final Guard guard = new Guard(Hosts.of(List.of("example.com")), Origins.of(List.of()), 8192, 100);
    private final Cors cors = new Cors(Origins.of(List.of("https://app.example")));

    @Property(tries = 5_000)
    void nothingThatIsSentIsAnException(
            @ForAll("names") String name, @ForAll("values") List<String> values, @ForAll("targets") String target) {
        RequestHead head =
                Sent.post().to(target).with(name, values.toArray(String[]::new)).head();
        guard.check(head).ifPresent(GuardPropertiesTest::assertShown);
        MediaTypes.ofPost(head, false).ifPresent(GuardPropertiesTest::assertShown);
        MediaTypes.ofGet(head).ifPresent(GuardPropertiesTest::assertShown);
        cors.preflight(head);
        cors.headers(head);
        Paths.of(head);
    }

    @Property(tries = 5_000)
    void onlyThePathOfARouteIsARoute(@ForAll("targets") String target) {
        RequestHead head = Sent.post().to(target).head();
        boolean isRoute = target.matches("(?:http://localhost:8080)?/mcp(?:\\?[^#]*)?");
        assertEquals(isRoute, guard.check(head).isEmpty() && Paths.of(head).equals("/mcp"), target);
    }

    /** Bytes, since that is how they come; and no line ends, which no server hands on. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of(NAMES),
                Arbitraries.strings()
                        .withCharRange('\0', '\u00ff')
                        .excludeChars('\r', '\n')
                        .ofMinLength(1)
                        .ofMaxLength(8));
    }

    @Provide
    Arbitrary<List<String>> values() {
        Arbitrary<String> pieces = Arbitraries.of(
                "application/json",
                "text/event-stream",
                "localhost",
                ":8080",
                "[::1]",
                "https://app.example",
                "chunked",
                "17",
                ",",
                ";",
                "q=0",
                "=",
                "\"",
                "\\",
                " ",
                "\t",
                "\u0000",
                "\r\n",
                "é",
                "\ud83d",
                "x");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(6).map(parts -> String.join("", parts)), Arbitraries.strings())
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> targets() {
        return Arbitraries.of(
                        "/",
                        "/",
                        "/mcp",
                        "mcp",
                        "//",
                        "http:",
                        "http://localhost:8080",
                        "https://",
                        "localhost",
                        ":8080",
                        "?",
                        "#",
                        "%41",
                        "%2f",
                        "@",
                        "[::1]",
                        "é",
                        "*",
                        ":",
                        ";",
                        "..")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts))
                .filter(GuardPropertiesTest::isUri);
    }

    /** No server hands on what is none. */
    private static boolean isUri(String text) {
        try {
            return !new URI(text).toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void assertShown(Refusal refusal) {
        String message = refusal.error().message();
        assertTrue(refusal.status() >= 400 && refusal.status() <= 505, refusal::toString);
        assertTrue(message.length() < 2_000, refusal::toString);
        assertTrue(message.chars().noneMatch(Character::isISOControl), refusal::toString);
    }
}
