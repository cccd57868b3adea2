package dev.lathe.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which names a server may be called. */
final class HostsTest {

    private static final Hosts HOSTS =
            Hosts.of(List.of("example.com", "Example.ORG:8443", "[2001:db8::1]", "10.0.0.5", "mcp_server:8080"));
    private static final InetSocketAddress LOOPBACK = Sent.at("127.0.0.1", 8080);
    private static final InetSocketAddress OUTSIDE = Sent.at("10.0.0.5", 8080);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "LocalHost:1",
                "127.0.0.1",
                "127.0.0.1:65535",
                "[::1]",
                "[::1]:8080"
            })
    void namesOfTheMachineAreForThoseWhoAreOnIt(String host) {
        assertTrue(allows(host, LOOPBACK));
        assertTrue(allows(host, Sent.at("::1", 8080)));
        assertTrue(allows(host, Sent.at("127.8.8.8", 8080)));
        assertFalse(allows(host, OUTSIDE));
        assertFalse(allows(host, Sent.at("0.0.0.0", 8080)));
        assertFalse(allows(host, InetSocketAddress.createUnresolved("localhost", 8080)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost.localdomain",
                "a.localhost",
                "127.0.0.2",
                "127.1",
                "2130706433",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "0.0.0.0",
                "[::]",
                "[0:0:0:0:0:0:0:1]",
                "[::ffff:127.0.0.1]"
            })
    void otherSpellingsOfTheMachineAreNot(String host) {
        assertFalse(allows(host, LOOPBACK));
    }

    @ParameterizedTest
    @CsvSource({
        "example.com,           true",
        "EXAMPLE.com,           true",
        "example.com:1,         true",
        "example.com:65535,     true",
        "example.org:8443,      true",
        "example.org,           false",
        "example.org:8444,      false",
        "example.org:18443,     false",
        "[2001:DB8::1]:9,       true",
        "[2001:db8:0::1],       false",
        "10.0.0.5:8080,         true",
        "mcp_server:8080,       true",
        "www.example.com,       false",
        "example.com.evil.test, false",
        "evil-example.com,      false"
    })
    void listedNamesAreForEverybody(String host, boolean allowed) {
        assertEquals(allowed, allows(host, OUTSIDE));
        assertEquals(allowed, allows(host, LOOPBACK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "example.com.",
                ".example.com",
                "example..com",
                "example.com:",
                "example.com:0",
                "example.com:080",
                "example.com:65536",
                "example.com:+80",
                "example.com:８０",
                "example.com:80:80",
                "user@example.com",
                "example.com@evil.test",
                "example.com/",
                "example.com?",
                "example.com#",
                "example.com\\",
                "example.com ",
                " example.com",
                "example.com\n",
                "exa\u0000mple.com",
                "example%2ecom",
                "exämple.com",
                "example。com",
                "::1",
                "[::1",
                "::1]",
                "[]",
                "[::1%25lo]",
                "[::1]8080",
                "[localhost]",
                "*",
                "example.com,example.com"
            })
    void whatIsNoNameIsNotRead(String host) {
        assertTrue(Authority.of(host).isEmpty());
        assertEquals(
                "'" + host + "' is no allowed host; write 'example.com', 'example.com:8443' or '[::1]', one by one",
                assertThrows(IllegalArgumentException.class, () -> Hosts.of(List.of(host)))
                        .getMessage());
    }

    @Test
    void aNameHasAnEnd() {
        assertTrue(Authority.of("x".repeat(253) + ":65535").isPresent());
        assertTrue(Authority.of("x.".repeat(1_000_000)).isEmpty());
    }

    private static boolean allows(String host, InetSocketAddress local) {
        return HOSTS.allow(Authority.of(host).orElseThrow(), local);
    }
}
