package dev.lathe.http.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.lathe.http.io.RequestHead;
import dev.lathe.json.JsonString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as the server of the JDK hands them on: its own reading must not blur what is strict here. */
final class ServedHeadersTest {

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ServedHeadersTest::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            foo | `mcp-METHOD: tools/call;MCP-name: foo`            | ok
            foo | `Mcp-Method:tools/call;Mcp-Name:  \t foo  \t `    | ok
            é   | `Mcp-Method: tools/call;Mcp-Name: =?base64?w6k=?=`| ok
            ``  | `Mcp-Method: tools/call;Mcp-Name:`                | ok
            é   | `Mcp-Method: tools/call;Mcp-Name: é`              | Mcp-Name header value 'Ã©' is neither plain ASCII nor UTF-8 in Base64
            foo | `Mcp-Method: tools/call;Mcp-Name: foo;mcp-name: foo` | Mcp-Name header was sent 2 times
            foo | `Mcp-Method: tools/call`                          | Mcp-Name header is missing for body value 'foo'
            """)
    void areWhatWasSent(String name, String headers, String verdict) throws IOException {
        assertEquals(verdict, ask(name, headers));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String name = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] verdict = Sent.verdict(StandardHeaders.mismatch(
                        RequestHead.of(exchange), "tools/call", Optional.of(new JsonString(name))))
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, verdict.length);
        exchange.getResponseBody().write(verdict);
        exchange.close();
    }

    /** Sends the bytes itself: a client that is any good would not send some of them. */
    private String ask(String name, String headers) throws IOException {
        String head = "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                + name.getBytes(StandardCharsets.UTF_8).length + "\r\n" + headers.replace(";", "\r\n") + "\r\n\r\n";
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort())) {
            socket.getOutputStream().write((head + name).getBytes(StandardCharsets.UTF_8));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return response.substring(response.indexOf("\r\n\r\n") + 4);
        }
    }
}
