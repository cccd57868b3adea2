package dev.lathe.http.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is not listed is not allowed, however near it comes. */
final class NearMissPropertiesTest {

    private static final List<String> ANY_PORT = List.of("example.com", "[2001:db8::1]");
    private static final List<String> ONE_PORT = List.of("example.org:8443", "k.k:80");
    private static final List<String> ORIGINS =
            List.of("https://app.example", "http://app.example:8080", "https://[2001:db8::1]");

    private static final Hosts HOSTS =
            Hosts.of(List.of(ANY_PORT.get(0), ANY_PORT.get(1), ONE_PORT.get(0), ONE_PORT.get(1)));
    private static final Origins LISTED = Origins.of(ORIGINS);

    private static final InetSocketAddress OUTSIDE = Sent.at("192.0.2.1", 8080);
    private static final InetSocketAddress LOOPBACK = Sent.at("127.0.0.1", 8080);

    private static final Set<String> OWN = Set.of(
            "http://localhost:8080",
            "https://localhost:8080",
            "http://127.0.0.1:8080",
            "https://127.0.0.1:8080",
            "http://[::1]:8080",
            "https://[::1]:8080");

    private static final List<String> PIECES = List.of(
            ("¦.¦..¦@¦user@¦user:password@¦evil.test¦.evil.test¦evil-¦www.¦:¦:80¦:443¦:8080¦:8443¦:0¦:65536¦:080¦0"
                            + "¦/¦//¦\\¦?¦#¦%00¦\0¦ ¦\t¦\r\n¦,¦, ¦x¦ß¦\u200b¦\u00ad¦[¦]¦::¦http://¦https://¦s¦null¦*"
                            + "¦localhost¦xn--")
                    .split("¦"));

    private static final Set<String> PORTS =
            IntStream.rangeClosed(1, 65_535).mapToObj(Integer::toString).collect(Collectors.toUnmodifiableSet());

    @Property(tries = 10_000)
    void aHostIsAllowedIfItIsListed(@ForAll("hosts") String host) {
        assertEquals(isListed(host), allows(host, OUTSIDE), host);
    }

    @Property(tries = 10_000)
    void onThisMachineItsOwnNamesAreListedToo(@ForAll("hosts") String host) {
        boolean isOwn = Loopback.NAMES.contains(withoutPort(lower(host)));
        assertEquals(isOwn || isListed(host), allows(host, LOOPBACK), host);
    }

    @Property(tries = 10_000)
    void anOriginIsAllowedIfItIsListed(@ForAll("origins") String origin) {
        assertEquals(ORIGINS.contains(origin), LISTED.allow(origin, OUTSIDE), origin);
    }

    @Property(tries = 10_000)
    void onThisMachineTheServersOwnPagesAreListedToo(@ForAll("origins") String origin) {
        assertEquals(ORIGINS.contains(origin) || OWN.contains(origin), LISTED.allow(origin, LOOPBACK), origin);
    }

    @Property
    void whatIsSentAtRandomIsNotAllowed(@ForAll String any) {
        assertFalse(allows(any, OUTSIDE));
        assertFalse(LISTED.allow(any, LOOPBACK));
    }

    @Provide
    Arbitrary<String> hosts() {
        return changed(List.of(
                "example.com", "[2001:db8::1]", "example.org:8443", "k.k:80", "localhost:8080", "127.0.0.1", "[::1]"));
    }

    @Provide
    Arbitrary<String> origins() {
        return changed(List.of(
                ORIGINS.get(0),
                ORIGINS.get(1),
                ORIGINS.get(2),
                "http://localhost:8080",
                "https://127.0.0.1:8080",
                "http://[::1]:8080",
                "null"));
    }

    private static Arbitrary<String> changed(List<String> listed) {
        Arbitrary<UnaryOperator<String>> changes = Arbitraries.oneOf(pieces(), spellings());
        return Combinators.combine(Arbitraries.of(listed), changes, changes)
                .as((text, first, second) -> second.apply(first.apply(text)));
    }

    /** Puts a piece anywhere, in place of none to two characters. */
    private static Arbitrary<UnaryOperator<String>> pieces() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        return Combinators.combine(places(), pieces, Arbitraries.integers().between(0, 2))
                .as((place, piece, replaced) -> text -> {
                    int from = (int) (place * text.length());
                    int to = Math.min(text.length(), from + replaced);
                    return text.substring(0, from) + piece + text.substring(to);
                });
    }

    /** Writes one character in another way: upper case, full width, escaped, or with what becomes it in lower case. */
    private static Arbitrary<UnaryOperator<String>> spellings() {
        List<UnaryOperator<String>> spellings = List.of(
                c -> c.toUpperCase(Locale.ROOT),
                c -> Character.toString(c.charAt(0) + 0xFEE0),
                c -> "%" + Integer.toHexString(c.charAt(0)),
                c -> c.equals("k") ? "\u212a" : c.equals("s") ? "\u017f" : c.equals(".") ? "。" : c);
        return Combinators.combine(places(), Arbitraries.of(spellings)).as((place, spelling) -> text -> {
            int at = (int) (place * text.length());
            return at >= text.length()
                    ? text
                    : text.substring(0, at) + spelling.apply(text.substring(at, at + 1)) + text.substring(at + 1);
        });
    }

    private static Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1);
    }

    private static boolean allows(String host, InetSocketAddress local) {
        Optional<Authority> authority = Authority.of(host);
        return authority.isPresent() && HOSTS.allow(authority.get(), local);
    }

    private static boolean isListed(String host) {
        String lower = lower(host);
        return ONE_PORT.contains(lower) || ANY_PORT.contains(withoutPort(lower));
    }

    /** Takes a port off that is one; else nothing. */
    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > 0 && PORTS.contains(host.substring(colon + 1)) ? host.substring(0, colon) : host;
    }

    /** Of ASCII alone: the sign of the kelvin is no K. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder();
        text.chars().map(c -> c >= 'A' && c <= 'Z' ? c + 32 : c).forEach(c -> lower.append((char) c));
        return lower.toString();
    }
}
