package dev.lathe.http.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.spi.HttpServerProvider;
import dev.lathe.http.McpHttp;
import dev.lathe.server.Server;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Other servers in the place of the JDK's: what our clients see is the same, but for one thing. How a server reads what
 * is no good request is its own, so the tables of {@link BadRequestsTest} are about the JDK's alone.
 */
@Tag("wire")
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@ParameterizedClass(name = "{0}")
@MethodSource("providers")
final class ProviderTest {

    private static final String JDK = "sun.net.httpserver.DefaultHttpServerProvider";
    private static final String JETTY = "org.eclipse.jetty.http.spi.JettyHttpServerProvider";

    private static final String CALL = "body {\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":";
    private static final String QUEUE = CALL + "{\"name\":\"queue\",$meta}}";
    private static final String QUEUE_IN_SESSION = CALL + "{\"name\":\"queue\"}}";
    private static final String DELIVER = CALL + "{\"name\":\"deliver\",$meta}}";

    @Parameter
    HttpServerProvider provider;

    private final Shop shop = new Shop();
    private final Server server = shop.server();
    private McpHttp http;
    private Names names;

    static Stream<Named<HttpServerProvider>> providers() {
        return Stream.concat(
                        Stream.of(HttpServerProvider.provider()),
                        ServiceLoader.load(HttpServerProvider.class).stream().map(ServiceLoader.Provider::get))
                .map(each -> Named.of(each.getClass().getName(), each));
    }

    /** One of them needs a newer JDK than we do: see pom.xml. */
    @Test
    void areAllThere() {
        List<String> names = providers().map(Named::getName).sorted().toList();
        List<String> expected = Stream.of(JETTY, "robaho.net.httpserver.DefaultHttpServerProvider", JDK)
                .filter(name -> Runtime.version().feature() >= 21 || !name.startsWith("robaho."))
                .toList();
        assertEquals(expected, names);
    }

    @BeforeEach
    void open() throws IOException {
        http = McpHttp.builder(server)
                .provider(provider)
                .mostBodyBytes(2_000)
                .keepAlive(Duration.ofMillis(200))
                .start();
        names = new Names(http.address().getPort(), "");
        Answer agreed = ask(good("handshake"));
        names = new Names(names.port(), agreed.header("Mcp-Session-Id"));
        ask(good("session", "body {\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"));
    }

    @AfterEach
    void close() {
        shop.open();
        http.close(Duration.ZERO);
    }

    @Test
    void servesBothErasOnOneConnection() throws IOException {
        try (Wire wire = connect()) {
            for (Draft call : List.of(good(), good("session"), good(), good("session"))) {
                wire.send(call.bytes());
                Answer answer = wire.next(false).orElseThrow();
                assertEquals(200, answer.status(), answer::toString);
                assertTrue(answer.body().contains("ordered"), answer::toString);
            }
        }
    }

    @Test
    void readsBodiesInChunks() throws IOException {
        Answer answer = ask(good(
                "omit Content-Length", "add Transfer-Encoding: chunked", "body $size\\r\\n$call\\r\\n0\\r\\n\\r\\n"));
        assertTrue(answer.body().contains("ordered"), answer::toString);
    }

    @Test
    void sendsProgressAheadOfTheAnswer() throws IOException {
        try (Wire wire = connect()) {
            wire.send(good("set Mcp-Name: deliver", DELIVER).bytes());
            Events events = new Events(wire);
            assertTrue(events.next().contains("notifications/progress"));
            assertTrue(events.next().contains("delivered"));
            assertEquals("the end", events.next());
        }
    }

    @Test
    void sendsWhatIsNewToWhoListens() throws IOException {
        try (Wire wire = connect()) {
            wire.send(good("session", "line GET /mcp HTTP/1.1", "body").bytes());
            Events events = new Events(wire);
            server.remove(shop);
            assertTrue(events.next().contains("notifications/tools/list_changed"));
            assertEquals(
                    204,
                    ask(good("session", "line DELETE /mcp HTTP/1.1", "body")).status());
            assertEquals("the end", events.next());
        }
        assertEquals(404, ask(good("session")).status());
    }

    /** Jetty's takes values of headers apart at each comma, and drops what begins with an equals sign. */
    @Test
    void knowsValuesWithSignsInThem() throws IOException {
        int status = provider.getClass().getName().equals(JETTY) ? 400 : 200;
        assertEquals(status, ask(good("set Mcp-Name: =?base64?b3JkZXI=?=")).status());
        assertEquals(
                status,
                ask(good("arguments {\"city\":\"Oslo, Norway\"}", "add Mcp-Param-City: Oslo, Norway"))
                        .status());
    }

    @Test
    void refusesForeignHostsAndPages() throws IOException {
        assertEquals(403, ask(good("set Host: evil.example")).status());
        assertEquals(403, ask(good("add Origin: http://evil.example")).status());
        assertEquals(0, shop.orders());
    }

    @Test
    void refusesOtherPathsAndMethodsAndWhatIsTooLong() throws IOException {
        assertEquals(404, ask(good("line POST /other HTTP/1.1")).status());
        assertEquals(404, ask(good("line POST /mcp/ HTTP/1.1")).status());
        Answer put = ask(good("line PUT /mcp HTTP/1.1"));
        assertEquals(405, put.status());
        assertEquals("POST, GET, DELETE", put.header("Allow"));
        assertEquals(413, ask(good("body \"\\(x*3000)\"")).status());
        assertEquals(0, shop.orders());
    }

    @Test
    void cancelsACallWhoseClientIsGone() throws Exception {
        try (Wire wire = connect()) {
            wire.send(good("set Mcp-Name: queue", QUEUE).bytes());
            await(shop.queued());
            wire.reset();
        }
        await(shop.left());
    }

    @Test
    void goesOnWithACallInASessionWhoseClientIsGone() throws Exception {
        String id;
        try (Wire wire = connect()) {
            wire.send(good("session", QUEUE_IN_SESSION).bytes());
            id = new Events(wire).nextId();
            wire.reset();
        }
        try (Wire wire = connect()) {
            wire.send(good("session", "line GET /mcp HTTP/1.1", "body", "add Last-Event-ID: " + id)
                    .bytes());
            Events events = new Events(wire);
            shop.open();
            assertTrue(events.next().contains("served"));
        }
    }

    private Draft good(String... changes) {
        Draft draft = new Draft(names);
        for (String change : changes) {
            draft.spoil(change);
        }
        return draft;
    }

    private Wire connect() throws IOException {
        return new Wire(http.address());
    }

    private Answer ask(Draft request) throws IOException {
        try (Wire wire = connect()) {
            wire.send(request.bytes());
            return wire.next(false).orElseThrow();
        }
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertTrue(latch.await(20, TimeUnit.SECONDS));
    }
}
