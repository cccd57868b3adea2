package dev.lathe.http.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.ResourceServer;
import dev.lathe.launch.Console;
import dev.lathe.server.Server;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --http} makes of its arguments and the environment, what it says, and the status it ends with. */
final class HttpCommandTest {

    private static final int ENDED = 0;
    private static final int BAD_USAGE = 2;

    /** What is picked for those who do not care. */
    private static final int FREE = 50_123;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> events = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                        |                                 | http://127.0.0.1:8080/mcp
            9000                        |                                 | http://127.0.0.1:9000/mcp
            0                           |                                 | http://127.0.0.1:50123/mcp
            65535                       |                                 | http://127.0.0.1:65535/mcp
            localhost:9000              |                                 | http://localhost:9000/mcp
            my-host.example:80          |                                 | http://my-host.example:80/mcp
            192.168.1.20:9000           |                                 | http://192.168.1.20:9000/mcp
            [::1]:9000                  |                                 | http://[::1]:9000/mcp
            [::ffff:127.0.0.1]:9000     |                                 | http://[::ffff:127.0.0.1]:9000/mcp
            [fe80::1%eth0]:9000         |                                 | http://[fe80::1%eth0]:9000/mcp
            --path /                    |                                 | http://127.0.0.1:8080/
            --path /a/b.c~d             |                                 | http://127.0.0.1:8080/a/b.c~d
            --path /tools 9000          |                                 | http://127.0.0.1:9000/tools
            [::1]:9000 --path /tools    |                                 | http://[::1]:9000/tools
                                        | HOST=::1                        | http://[::1]:8080/mcp
                                        | HOST=[::1]                      | http://[::1]:8080/mcp
                                        | HOST=localhost PORT=1 PATH=/a   | http://localhost:1/a
                                        | HOST= PORT= PATH=               | http://127.0.0.1:8080/mcp
            9000                        | HOST=localhost PORT=1 PATH=/a   | http://localhost:9000/a
            127.0.0.1:9000              | HOST=localhost PORT=1 PATH=/a   | http://127.0.0.1:9000/a
            --path /b                   | HOST=localhost PORT=1 PATH=/a   | http://localhost:1/b
            [::1]:9000 --path /b        | HOST=a:b PORT=-1 PATH=c         | http://[::1]:9000/b
            """)
    void serves(String arguments, String environment, String url) {
        assertEquals(ENDED, run(arguments, environment));
        assertEquals(List.of("serving " + url), said());
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http",
                "localhost",
                "localhost:",
                ":8080",
                "8080:",
                "65536",
                "99999999999",
                "-1",
                "+80",
                "٨٠",
                "::1:8080",
                "::1",
                "[::1]",
                "[::1]8080",
                "[localhost]:8080",
                "*:8080",
                "a b:8080",
                "http://localhost:8080",
                "localhost:8080/mcp"
            })
    void refusesWhatIsNoAddress(String address) {
        assertEquals(BAD_USAGE, run(List.of(address), Map.of()));
        assertEquals(
                List.of("--http takes [HOST:]PORT, such as 8080, localhost:8080 or [::1]:8080, with a port from 0 to"
                        + " 65535, of which 0 is any that is free, not '" + address + "'"),
                said());
        assertEquals(List.of(), events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mcp", "//", "/mcp/", "//mcp", "/a//b", "/a/../b", "/.", "/a b", "/a%20b", "/a?b", "/ä"})
    void refusesWhatIsNoPath(String path) {
        assertEquals(BAD_USAGE, run(List.of("--path", path), Map.of()));
        assertEquals(
                List.of("--path takes a path such as /mcp, of letters, digits and what stands for itself in a URL,"
                        + " not '" + path + "'"),
                said());
        assertEquals(List.of(), events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --path                | --path takes a path such as /mcp, of letters, digits and what stands for itself in a URL
            80 81                 | '81' is too much: --http takes [HOST:]PORT and --path PATH, each at most once
            --path /a --path /b   | '--path' is too much: --http takes [HOST:]PORT and --path PATH, each at most once
            80 --help             | '--help' is too much: --http takes [HOST:]PORT and --path PATH, each at most once
            """)
    void refusesWhatIsTooMuchOrTooLittle(String arguments, String message) {
        assertEquals(BAD_USAGE, run(arguments, null));
        assertEquals(List.of(message), said());
        assertEquals(List.of(), events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            HOST=localhost:80  | MCP_HTTP_HOST takes a host without a port, such as 127.0.0.1, localhost or ::1, not 'localhost:80'
            HOST=*             | MCP_HTTP_HOST takes a host without a port, such as 127.0.0.1, localhost or ::1, not '*'
            PORT=http          | MCP_HTTP_PORT takes a port from 0 to 65535, of which 0 is any that is free, not 'http'
            PORT=65536         | MCP_HTTP_PORT takes a port from 0 to 65535, of which 0 is any that is free, not '65536'
            PORT=tcp://1.2:80  | MCP_HTTP_PORT takes a port from 0 to 65535, of which 0 is any that is free, not 'tcp://1.2:80'
            PATH=mcp           | MCP_HTTP_PATH takes a path such as /mcp, of letters, digits and what stands for itself in a URL, not 'mcp'
            """)
    void refusesWhatMakesNoSenseInTheEnvironment(String environment, String message) {
        assertEquals(BAD_USAGE, run(null, environment));
        assertEquals(List.of(message), said());
        assertEquals(List.of(), events);
    }

    @Test
    void warnsOfVariablesThatAreNone() {
        Map<String, String> environment = Map.of("MCP_HTTP_PROT", "secret", "MCP_FOO", "", "HOME", "/root");
        assertEquals(ENDED, run(List.of(), environment));
        String known = " means nothing here; those that do are MCP_HTTP_HOST, MCP_HTTP_PORT, MCP_HTTP_PATH,"
                + " MCP_RESOURCE_SERVER_CANONICAL_URL, MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS,"
                + " MCP_RESOURCE_SERVER_SCOPES_SUPPORTED, MCP_RESOURCE_SERVER_DEFAULT_CHALLENGE_SCOPES";
        assertEquals(
                List.of(
                        "warning: the variable MCP_FOO" + known,
                        "warning: the variable MCP_HTTP_PROT" + known,
                        "serving http://127.0.0.1:8080/mcp"),
                said());
    }

    @Test
    void saysWhoIsLetIn() {
        Map<String, String> environment = Map.of(
                "MCP_RESOURCE_SERVER_CANONICAL_URL",
                "https://mcp.example/mcp",
                "MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS",
                """
                [{"issuer": "https://a.example", "jwks_uri": "https://a.example/jwks"},
                 {"issuer": "https://b.example", "jwks_uri": "https://b.example/jwks"}]""");
        assertEquals(ENDED, run(List.of(), environment));
        assertEquals(
                List.of("serving http://127.0.0.1:8080/mcp for callers with a token of https://a.example or"
                        + " https://b.example"),
                said());
    }

    @Test
    void refusesToServeEverybodyWhenItShouldNot() {
        assertEquals(BAD_USAGE, run(List.of(), Map.of("MCP_RESOURCE_SERVER_CANONICAL_URL", "")));
        assertEquals(List.of(), events);
    }

    @Test
    void saysWhyItCannotServe() {
        assertEquals(BAD_USAGE, run(new BindException("Address already in use")));
        assertEquals(BAD_USAGE, run(new IllegalStateException("nobody is authenticated")));
        assertEquals(BAD_USAGE, run(new UnresolvedAddressException()));
        assertEquals(
                List.of(
                        "cannot serve http://127.0.0.1:8080/mcp: Address already in use; name another [HOST:]PORT with"
                                + " --http, or 0 for any port that is free",
                        "cannot serve http://127.0.0.1:8080/mcp: nobody is authenticated",
                        "cannot serve http://127.0.0.1:8080/mcp: java.nio.channels.UnresolvedAddressException"),
                said());
    }

    @Test
    void closesWhenItIsInterrupted() {
        Thread.currentThread().interrupt();
        assertEquals(ENDED, run(List.of(), Map.of()));
        assertTrue(Thread.interrupted());
        assertEquals(List.of("open", "close after PT10S"), events);
    }

    @Test
    void helps() {
        HttpCommand command = new HttpCommand(builder -> {});
        assertTrue(command.help().startsWith("  " + command.option() + " "), command.help());
        assertTrue(
                command.help().lines().skip(1).allMatch(line -> line.matches(" {23}\\S.*") && line.length() <= 90),
                command.help());
    }

    private int run(String arguments, String environment) {
        Map<String, String> variables = new TreeMap<>();
        for (String variable : words(environment)) {
            String[] parts = variable.split("=", 2);
            variables.put("MCP_HTTP_" + parts[0], parts[1]);
        }
        return run(words(arguments), variables);
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    private int run(List<String> arguments, Map<String, String> environment) {
        return run(arguments, environment, (server, address, resource) -> {
            events.add("open");
            Address found = address.port() == 0 ? new Address(address.host(), FREE, address.path()) : address;
            return new Open(
                    URI.create(found.toString()),
                    resource.map(ResourceServer::issuers).orElse(List.of()),
                    events);
        });
    }

    private int run(Exception failure) {
        return run(List.of(), Map.of(), (server, address, resource) -> {
            if (failure instanceof IOException io) {
                throw io;
            }
            throw (RuntimeException) failure;
        });
    }

    private int run(List<String> arguments, Map<String, String> environment, Opening opening) {
        return new HttpCommand(new Environment(environment), opening)
                .run(
                        () -> Server.builder("trial", "1.0.0").build(),
                        arguments,
                        new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8)));
    }

    private List<String> said() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Ends as soon as somebody waits for it. */
    private record Open(URI uri, List<String> issuers, List<String> events) implements Serving {
        @Override
        public void close(Duration grace) {
            events.add("close after " + grace);
        }

        @Override
        public void awaitClosed() throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
