package dev.lathe.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.http.io.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request says of its body and of the answer it wants. */
final class MediaTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "APPLICATION/JSON",
                "application/json;",
                "application/json ; charset=utf-8",
                "application/json;CharSet=UTF-8",
                "application/json;charset=\"utf-8\"",
                "application/json;charset=\"ut\\f-8\"",
                "application/json; profile=\"a;b,c\"; charset=utf-8"
            })
    void aBodyIsJson(String type) {
        assertTaken(Sent.post().with("Content-Type", type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text/plain",
                "application/json; charset=utf-16",
                "application/json; charset=utf8",
                "application/json; charset=",
                "application/json; charset=\"utf-8",
                "application/json; charset=\"utf-8\"x",
                "application/json; charset=utf-8; charset=utf-16",
                "application/json; charset=utf-8; charset=utf-8",
                "application/json; charset",
                "application/json, text/plain",
                "application/json, application/json",
                "application/json-seq",
                "application/jsonp",
                "application/problem+json",
                "application /json",
                "application/json/",
                "application/*",
                "*/*",
                "json",
                "/",
                ";",
                "multipart/form-data; boundary=\"application/json\"",
                "application/x-www-form-urlencoded",
                "ａpplication/json"
            })
    void aBodyIsNothingElse(String type) {
        assertEquals(
                "the Content-Type is '" + type + "'; send 'application/json', in UTF-8",
                assertRefused(415, Sent.post().with("Content-Type", type)));
    }

    @Test
    void aBodyIsSaidToBeSomething() {
        Sent sent = Sent.post().without("Content-Type");
        assertEquals("the Content-Type is missing; send 'application/json', in UTF-8", assertRefused(415, sent));
        assertEquals(
                Map.of("Accept", "application/json"),
                refusal(sent).orElseThrow().headers());
        assertRefused(415, Sent.post().with("Content-Type", "application/json", "application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate", "zstd", "identity", ""})
    void aBodyIsSentAsItIs(String coding) {
        Sent sent = Sent.post().with("Content-Encoding", coding);
        assertEquals(
                "the Content-Encoding is '" + coding + "'; send the body as it is, and none", assertRefused(415, sent));
        assertEquals(
                Map.of("Accept-Encoding", "identity"),
                refusal(sent).orElseThrow().headers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json, text/event-stream",
                "text/event-stream,application/json",
                "Application/JSON, Text/Event-Stream",
                "*/*",
                "application/*, text/*",
                "application/*, text/event-stream",
                "application/json, */*;q=0.1",
                "text/html, application/json;q=0.9, text/event-stream;q=0.001, garbage",
                "application/json;q=1.000, text/event-stream;Q=1.",
                "application/json; profile=\"a,b;q=0\", text/event-stream",
                "application/json;q=0, application/json;version=1, text/event-stream",
                ", ,application/json,,text/event-stream,",
                "text/*;q=0, text/event-stream, application/json"
            })
    void bothAnswersAreTaken(String accept) {
        assertTaken(Sent.post().with("Accept", accept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "application/json",
                "text/event-stream",
                "application/*",
                "text/*",
                "application/json;q=0, text/event-stream",
                "application/json;q=0.000, text/event-stream",
                "application/json, text/event-stream;q=0",
                "*/*, application/json;q=0",
                "*/*, text/*;q=0",
                "*/*;q=0",
                "application/json, text/event-stream;q=nan",
                "application/json, text/event-stream;q=2",
                "application/json, text/event-stream;q=-1",
                "application/json, text/event-stream;q=0.0001",
                "application/json, text/event-stream;q=",
                "application/json, text/event-stream;q=1;q=1",
                "application/json text/event-stream",
                "application/json; text/event-stream",
                "application/json; x=\", text/event-stream\"",
                "application/json; x=\", text/event-stream",
                "application/jsonx, text/event-streamx",
                "*",
                "*/json, */event-stream",
                "garbage"
            })
    void oneAnswerIsNotEnough(String accept) {
        assertEquals(
                "the Accept is '" + accept + "'; send 'application/json, text/event-stream'",
                assertRefused(406, Sent.post().with("Accept", accept)));
        assertEquals(
                406,
                MediaTypes.ofPost(Sent.post().with("Accept", accept).head(), true)
                        .orElseThrow()
                        .status());
    }

    @Test
    void whatIsAcceptedMayBeSaidInTwoLines() {
        assertTaken(Sent.post().with("Accept", "application/json", "text/event-stream"));
    }

    @Test
    void whoSaysNothingOfTheAnswerTakesNoneUnlessOneIsLenient() {
        Sent sent = Sent.post().without("Accept");
        assertEquals("the Accept is missing; send 'application/json, text/event-stream'", assertRefused(406, sent));
        assertEquals(Optional.empty(), MediaTypes.ofPost(sent.head(), true));
    }

    @Test
    void theBodyIsLookedAtBeforeTheAnswer() {
        assertRefused(415, Sent.by("POST"));
    }

    @Test
    void aStreamIsForThoseWhoTakeEvents() {
        for (String accept : List.of("text/event-stream", "*/*", "text/*", "text/html, text/event-stream;q=0.5")) {
            assertEquals(
                    Optional.empty(),
                    MediaTypes.ofGet(Sent.by("GET").with("Accept", accept).head()));
        }
        for (String accept : List.of("application/json", "text/html", "text/event-stream;q=0", "")) {
            Refusal refusal = MediaTypes.ofGet(
                            Sent.by("GET").with("Accept", accept).head())
                    .orElseThrow();
            assertEquals(406, refusal.status());
            assertEquals(
                    "the Accept is '" + accept + "'; send 'text/event-stream'",
                    refusal.error().message());
        }
        assertEquals(406, MediaTypes.ofGet(Sent.by("GET").head()).orElseThrow().status());
    }

    private static Optional<Refusal> refusal(Sent sent) {
        return MediaTypes.ofPost(sent.head(), false);
    }

    private static void assertTaken(Sent sent) {
        assertEquals(Optional.empty(), refusal(sent));
    }

    private static String assertRefused(int status, Sent sent) {
        Refusal refusal = refusal(sent).orElseThrow();
        assertEquals(status, refusal.status());
        return refusal.error().message();
    }
}
