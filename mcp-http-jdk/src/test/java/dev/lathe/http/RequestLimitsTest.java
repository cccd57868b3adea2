package dev.lathe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.http.endpoint.Heard;
import dev.lathe.http.endpoint.Request;
import dev.lathe.http.endpoint.Station;
import dev.lathe.http.endpoint.Talk;
import dev.lathe.http.endpoint.Tools;
import dev.lathe.http.endpoint.Wire;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request may be: how long, how slow, by which method, and what it must accept. */
final class RequestLimitsTest {

    private static Station station(UnaryOperator<McpHttpBuilder> options) {
        return Station.of(Tools.echo(), options);
    }

    private static String refusal(int status, String message) {
        return status + " "
                + Talk.json("{'jsonrpc':'2.0','error':{'code':-32600,'message':'%s'}}")
                        .formatted(message);
    }

    private static String whole(Heard answer) {
        return answer.status() + " " + answer.body();
    }

    @Test
    void aBodyHasSoManyBytes() {
        try (Station station = station(options -> options.mostBodyBytes(1_000))) {
            Talk client = station.stateless();
            Request call = client.call("echo", "'text':'#'");
            int others = call.body().length() - 1;
            Request largest = call.body(call.body().replace("#", "x".repeat(1_000 - others)));
            Request larger = call.body(call.body().replace("#", "x".repeat(1_001 - others)));
            assertEquals("200 result", client.ask(largest).verdict());

            Wire wire = client.wire();
            Heard refused = wire.ask(larger);
            assertEquals("close", refused.header("Connection"));
            assertEquals(refusal(413, "The body is longer than 1000 bytes"), whole(refused));
            wire.awaitEnd();
        }
    }

    /** One that does not say how long it is gets no further; nobody waits for the end of it. */
    @Test
    void aBodyOfUnknownLengthHasNoMore() {
        try (Station station = station(options -> options.mostBodyBytes(1_000).writeTimeout(Duration.ofMillis(200)))) {
            Talk client = station.stateless();
            Wire wire = client.wire();
            wire.send(head(client, "Transfer-Encoding: chunked"));
            wire.send("400\r\n" + "x".repeat(0x400) + "\r\n");
            assertEquals(refusal(413, "The body is longer than 1000 bytes"), whole(wire.hear()));
            wire.awaitEnd();
        }
    }

    /** A length that is only announced reserves nothing and is not waited for. */
    @Test
    void aBodyThatSaysItIsTooLongIsNotReadAtAll() {
        try (Station station = station(options -> options)) {
            Talk client = station.stateless();
            Wire wire = client.wire();
            wire.send(head(client, "Content-Length: 4194305"));
            assertEquals(refusal(413, "The body is longer than 4194304 bytes"), whole(wire.hear()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000", "Transfer-Encoding: chunked"})
    void aBodyHasToCome(String framing) {
        try (Station station = station(options -> options.bodyTimeout(Duration.ofMillis(200)))) {
            Talk client = station.stateless();
            Wire slow = client.wire();
            slow.send(head(client, framing));
            assertEquals("hello", client.say("echo", "'text':'hello'"));
            Heard refused = slow.hear();
            assertEquals("close", refused.header("Connection"));
            assertEquals(refusal(408, "The body did not arrive within 200 ms"), whole(refused));
            slow.awaitEnd();
        }
    }

    private static String head(Talk client, String framing) {
        StringBuilder head = new StringBuilder("POST /mcp HTTP/1.1\r\nHost: localhost\r\n");
        client.request("tools/list", "")
                .headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return head + framing + "\r\n\r\n";
    }

    @Test
    void aUrlHasSoManyCharacters() {
        try (Station station = station(options -> options.mostUrlChars(20))) {
            Talk client = station.stateless();
            Request list = client.request("tools/list", "");
            assertEquals(
                    "200 result", client.ask(list.path("/mcp?aaaaaaaaaaaaaaa")).verdict());
            assertEquals(
                    "414 -32600", client.ask(list.path("/mcp?aaaaaaaaaaaaaaaa")).verdict());
        }
    }

    @Test
    void aRequestHasSoManyHeaders() {
        try (Station station = station(options -> options.mostHeaders(10))) {
            Talk client = station.stateless();
            Request list = client.request("tools/list", "");
            assertEquals("200 result", client.ask(list).verdict());
            for (int i = 0; i < 10; i++) {
                list = list.with("X-" + i, "x");
            }
            assertEquals("431 -32600", client.ask(list).verdict());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "OPTIONS", "TRACE", "post", "HEAD"})
    void otherMethodsAreNotAllowed(String method) {
        try (Station station = station(options -> options)) {
            Talk client = station.stateless();
            Wire wire = client.wire();
            Heard refused = wire.ask(Request.of(method, "/mcp"));
            assertEquals(405, refused.status());
            assertEquals("POST, GET, DELETE", refused.header("Allow"));
            assertEquals(method.equals("HEAD"), refused.body().isEmpty());
            // What follows on the connection is not mixed up with a body that nobody was to send.
            assertEquals(
                    "200 result", wire.ask(client.request("tools/list", "")).verdict());
        }
    }

    @Test
    void anAcceptMustSayBoth() {
        try (Station strict = station(options -> options);
                Station lenient = station(McpHttpBuilder::lenientAccept)) {
            Request list = strict.stateless().request("tools/list", "");
            assertEquals(
                    "406 -32600", strict.stateless().ask(list.without("Accept")).verdict());
            assertEquals(
                    "200 result",
                    lenient.stateless().ask(list.without("Accept")).verdict());
            for (Station station : List.of(strict, lenient)) {
                Talk client = station.stateless();
                assertEquals(
                        "406 -32600",
                        client.ask(list.with("Accept", "application/json")).verdict());
                assertEquals(
                        "406 -32600",
                        client.ask(list.with("Accept", "text/event-stream")).verdict());
                assertEquals(
                        "200 result", client.ask(list.with("Accept", "*/*")).verdict());
            }
        }
    }
}
